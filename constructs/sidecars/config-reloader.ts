import { restricted, small } from './restricted';
import { nginxConfig, sidecar, type Sidecar, type SidecarOptions } from './sidecar';

/** What a config reloader watches. */
export interface ConfigReloaderOptions extends SidecarOptions {
  /** The Pod's volume, a ConfigMap or Secret. @default 'nginx-config', which NginxPod makes of its `config` */
  readonly volume?: string;
}

const folder = '/etc/reloaded';

// The kubelet writes a new version into a folder of its own and then moves the link `..data` to it: all files change
// at once. Nginx checks the new configuration, and keeps the old one if there is a mistake in the new. The signal brings
// no answer, but with a configuration that is taken come workers that are newer than the signal.
const watch = `trap exit TERM
masters() {
  for process in /proc/[0-9]*; do
    case $(tr '\\0' ' ' 2>/dev/null <"$process/cmdline") in
      'nginx: master process '*) echo "\${process#/proc/}" ;;
    esac
  done 2>/dev/null
}
workers() { grep -lsx "PPid:.$1" /proc/[0-9]*/status; }
has_new_workers() {
  for try in 1 2 3 4 5; do
    sleep 1
    for worker in $(workers "$1"); do
      case " $2 " in *" $worker "*) ;; *) return 0 ;; esac
    done
  done
  return 1
}
seen=$(readlink "$FOLDER/..data")
while sleep 2; do
  now=$(readlink "$FOLDER/..data")
  [ "$now" = "$seen" ] && continue
  seen=$now
  for master in $(masters); do
    before=$(echo $(workers "$master"))
    kill -HUP "$master" || continue
    if has_new_workers "$master" "$before"; then
      echo "nginx runs with $now"
    else
      echo "nginx did not take $now and runs as before: its log says why" >&2
    fi
  done
done
`;

/**
 * Lets nginx read its configuration anew when the ConfigMap has changed: SIGHUP to the master process, as the user of
 * the main container, in a process namespace that both share. The volume must be mounted as a folder: the kubelet does
 * not update a `subPath`.
 * See https://kubernetes.io/docs/concepts/configuration/configmap/#mounted-configmaps-are-updated-automatically
 */
export function configReloader({
  name = 'config-reloader',
  image = 'busybox:1.36.1',
  resources = small('10m', 16),
  volume = nginxConfig,
}: ConfigReloaderOptions = {}): Sidecar {
  return sidecar(
    {
      name,
      image,
      command: ['sh', '-c', watch],
      env: [{ name: 'FOLDER', value: folder }],
      volumeMounts: [{ name: volume, mountPath: folder, readOnly: true }],
      resources,
      securityContext: restricted(101),
    },
    { shareProcessNamespace: true, sameUser: true, reloads: volume },
  );
}
