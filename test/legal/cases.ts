/**
 * One fault, told twice: by the compiler, on the word between « and », and by `check()` of the same Pod.
 * The props are those of a Pod, or of the construct named by `of`.
 */
export interface Case {
  readonly fault: string;
  readonly of?: 'NginxPod' | 'SidecarPod' | 'DebugPod';
  readonly props: string;
  /** A part of the compiler's message. */
  readonly error: string;
  /** The field of the run-time diagnostic. @default none: at run time it is the kubelet that tells */
  readonly field?: string;
  /** A part of its message. @default any */
  readonly message?: string;
}

const container = "name: 'web', image: 'nginx:1.27'";
const inContainer = (field: string, rest = '') => `{ containers: [{ ${container}, ${field} }]${rest} }`;
const inVolume = (source: string) => `{ containers: [{ ${container} }], volumes: [{ name: 'data', ${source} }] }`;
const long = (length: number) => 'a'.repeat(length);

export const cases: readonly Case[] = [
  {
    fault: 'a container name in upper case',
    props: "{ containers: [{ «name»: 'Web', image: 'nginx' }] }",
    error: "not 'W'",
    field: 'spec.containers[0].name',
    message: 'RFC 1123 label',
  },
  {
    fault: 'a container name of 64 characters',
    props: `{ containers: [{ «name»: '${long(64)}', image: 'nginx' }] }`,
    error: 'longer than 63 characters',
    field: 'spec.containers[0].name',
    message: 'no more than 63',
  },
  {
    fault: 'a container name with Korean letters',
    props: "{ containers: [{ «name»: 'web-서버', image: 'nginx' }] }",
    error: "not '서'",
    field: 'spec.containers[0].name',
  },
  {
    fault: 'two containers of one name',
    props: "{ containers: [{ name: 'web', image: 'a' }, { «name»: 'web', image: 'b' }] }",
    error: "container name 'web' is used twice",
    field: 'spec.containers[1].name',
    message: 'Duplicate value',
  },
  {
    fault: 'an init container with the name of a main one',
    props: "{ containers: [{ name: 'web', image: 'a' }], initContainers: [{ «name»: 'web', image: 'b' }] }",
    error: "container name 'web' is used twice",
    field: 'spec.initContainers[0].name',
    message: 'Duplicate value',
  },
  {
    fault: 'a Pod name with an underscore',
    props: `{ metadata: { «name»: 'BAD_name' }, containers: [{ ${container} }] }`,
    error: "not 'B'",
    field: 'metadata.name',
    message: 'RFC 1123 subdomain',
  },
  {
    fault: 'a Pod name of 254 characters',
    props: `{ metadata: { «name»: '${long(254)}' }, containers: [{ ${container} }] }`,
    error: 'longer than 253 characters',
    field: 'metadata.name',
  },
  {
    fault: 'a label value with a space',
    props: `{ metadata: { name: 'a', labels: { «app»: 'my app' } }, containers: [{ ${container} }] }`,
    error: "not ' '",
    field: 'metadata.labels',
  },
  {
    fault: 'a label key with two slashes',
    props: `{ metadata: { name: 'a', labels: { «'a.b/c/d'»: 'x' } }, containers: [{ ${container} }] }`,
    error: "not '/'",
    field: 'metadata.labels',
  },
  {
    fault: 'an annotation key that ends in a dash',
    props: `{ metadata: { name: 'a', annotations: { «'note-'»: 'x' } }, containers: [{ ${container} }] }`,
    error: 'must begin and end',
    field: 'metadata.annotations',
  },
  {
    fault: 'an unknown field',
    props: "{ containers: [{ name: 'web', «images»: 'nginx' }] }",
    error: "Did you mean to write 'image'?",
    field: 'spec.containers[0].images',
    message: 'unknown field',
  },
  {
    fault: 'an unknown field five levels down',
    props: inContainer(
      "livenessProbe: { httpGet: { port: 80, httpHeaders: [{ name: 'a', value: 'b', «vale»: 'c' }] } }",
    ),
    error: "'vale' does not exist",
    field: 'spec.containers[0].livenessProbe.httpGet.httpHeaders[0].vale',
    message: 'unknown field',
  },
  {
    fault: 'an image with two tags',
    props: "{ containers: [{ name: 'web', «image»: 'alicek106:rr-test:curl' }] }",
    error: "has two tags: did you mean 'alicek106/rr-test:curl'?",
    field: 'spec.containers[0].image',
  },
  {
    fault: 'an image in upper case',
    props: "{ containers: [{ name: 'web', «image»: 'Nginx' }] }",
    error: 'repositories are lower case',
    field: 'spec.containers[0].image',
  },
  {
    fault: 'a short digest',
    props: "{ containers: [{ name: 'web', «image»: 'nginx@sha256:0123456789abcdef' }] }",
    error: 'not 64 hex digits long',
    field: 'spec.containers[0].image',
  },
  {
    fault: 'a container without an image',
    props: "{ containers: [«{» name: 'web' }] }",
    error: 'a container needs an image',
    field: 'spec.containers[0].image',
    message: 'Required value',
  },
  {
    fault: 'no container',
    props: '{ «containers»: [] }',
    error: 'a Pod has one container or more',
    field: 'spec.containers',
    message: 'Required value',
  },
  {
    fault: 'port 700000',
    props: inContainer('ports: [{ «containerPort»: 700000 }]'),
    error: 'not in 1 to 65535',
    field: 'spec.containers[0].ports[0].containerPort',
    message: 'must be between 1 and 65535',
  },
  {
    fault: 'port 65536',
    props: inContainer('ports: [{ «containerPort»: 65536 }]'),
    error: 'not in 1 to 65535',
    field: 'spec.containers[0].ports[0].containerPort',
  },
  {
    fault: 'two containers on one port',
    props:
      "{ containers: [{ name: 'a', image: 'a', ports: [{ containerPort: 80 }] }, { name: 'b', image: 'b', ports: [{ «containerPort»: 80, protocol: 'TCP' }] }] }",
    error: 'port 80/TCP is taken by another container',
    field: 'spec.containers[1].ports[0].containerPort',
  },
  {
    fault: 'a port name of 16 characters',
    props: inContainer("ports: [{ containerPort: 80, «name»: 'abcdefghijklmnop' }]"),
    error: 'longer than 15 characters',
    field: 'spec.containers[0].ports[0].name',
  },
  {
    fault: 'two ports of one name',
    props: inContainer("ports: [{ containerPort: 80, name: 'http' }, { containerPort: 81, «name»: 'http' }]"),
    error: 'used twice',
    field: 'spec.containers[0].ports[1].name',
    message: 'Duplicate value',
  },
  {
    fault: 'a protocol in lower case',
    props: inContainer("ports: [{ containerPort: 80, «protocol»: 'tcp' }]"),
    error: 'not one of TCP, UDP, SCTP',
    field: 'spec.containers[0].ports[0].protocol',
    message: 'Unsupported value',
  },
  {
    fault: 'another hostPort under hostNetwork',
    props: inContainer('ports: [{ containerPort: 80, «hostPort»: 81 }]', ', hostNetwork: true'),
    error: 'must equal containerPort',
    field: 'spec.containers[0].ports[0].hostPort',
    message: 'must match `containerPort`',
  },
  {
    fault: 'a port of the node twice',
    props: inContainer('ports: [{ containerPort: 80, hostPort: 80 }, { containerPort: 81, «hostPort»: 80 }]'),
    error: 'used twice',
    field: 'spec.containers[0].ports[1].hostPort',
    message: 'Duplicate value',
  },
  {
    fault: 'a mount of no volume',
    props: inContainer("volumeMounts: [{ «name»: 'logz', mountPath: '/logs' }]", ", volumes: [{ name: 'logs' }]"),
    error: "the Pod has no volume 'logz': did you mean 'logs'?",
    field: 'spec.containers[0].volumeMounts[0].name',
    message: 'Not found',
  },
  {
    fault: 'a mount of a volume whose name begins like those of two',
    props: inContainer(
      "volumeMounts: [{ «name»: 'logz', mountPath: '/logs' }]",
      ", volumes: [{ name: 'logs' }, { name: 'log-config' }]",
    ),
    error: `the Pod has no volume 'logz'">`,
    field: 'spec.containers[0].volumeMounts[0].name',
    message: 'Not found',
  },
  {
    fault: 'a mount of a volume whose name is one letter',
    props: inContainer("volumeMounts: [{ «name»: 'l', mountPath: '/logs' }]", ", volumes: [{ name: 'logs' }]"),
    error: `the Pod has no volume 'l'">`,
    field: 'spec.containers[0].volumeMounts[0].name',
    message: 'Not found',
  },
  {
    fault: 'two mounts on one path',
    props: inContainer(
      "volumeMounts: [{ name: 'a', mountPath: '/x' }, { name: 'b', «mountPath»: '/x' }]",
      ", volumes: [{ name: 'a' }, { name: 'b' }]",
    ),
    error: "'/x' has a volume already",
    field: 'spec.containers[0].volumeMounts[1].mountPath',
    message: 'must be unique',
  },
  {
    fault: 'a mount path that the first of three has',
    props: inContainer(
      "volumeMounts: [{ name: 'a', mountPath: '/x' }, { name: 'a', mountPath: '/y' }, { name: 'a', «mountPath»: '/x' }]",
      ", volumes: [{ name: 'a' }]",
    ),
    error: "'/x' has a volume already",
    field: 'spec.containers[0].volumeMounts[2].mountPath',
    message: 'must be unique',
  },
  {
    fault: 'the third of three volumes with the name of the second',
    props: `{ containers: [{ ${container} }], volumes: [{ name: 'a' }, { name: 'b' }, { «name»: 'b' }] }`,
    error: "volume 'b' is there twice",
    field: 'spec.volumes[2].name',
    message: 'Duplicate value',
  },
  {
    fault: 'the port name of the first of three ports',
    props: inContainer(
      "ports: [{ name: 'a', containerPort: 1 }, { containerPort: 2 }, { containerPort: 3, «name»: 'a' }]",
    ),
    error: "port name 'a' is used twice",
    field: 'spec.containers[0].ports[2].name',
    message: 'Duplicate value',
  },
  {
    fault: 'a third variable with a value and a source',
    props: inContainer(
      "env: [{ name: 'A', value: '1' }, { name: 'B' }, { name: 'C', value: '1', «valueFrom»: { secretKeyRef: { name: 'a', key: 'b' } } }]",
    ),
    error: 'value or valueFrom, not both',
    field: 'spec.containers[0].env[2].valueFrom',
  },
  {
    fault: 'a sub path that climbs',
    props: inContainer(
      "volumeMounts: [{ name: 'a', mountPath: '/x', «subPath»: 'b/../../c' }]",
      ", volumes: [{ name: 'a' }]",
    ),
    error: "must not have '..'",
    field: 'spec.containers[0].volumeMounts.subPath',
  },
  {
    fault: 'two volumes of one name',
    props: `{ containers: [{ ${container} }], volumes: [{ name: 'a' }, { «name»: 'a' }] }`,
    error: "volume 'a' is there twice",
    field: 'spec.volumes[1].name',
    message: 'Duplicate value',
  },
  {
    fault: 'the path of a hostPath that climbs',
    props: inVolume("hostPath: { «path»: '/var/../etc' }"),
    error: "must not have '..'",
    field: 'spec.volumes[0].hostPath.path',
  },
  {
    fault: 'the path of an item from the root',
    props: inVolume("configMap: { name: 'c', items: [{ key: 'a', «path»: '/a' }] }"),
    error: "must not begin with '/'",
    field: 'spec.volumes[0].configMap.items[0].path',
  },
  {
    fault: 'an env name with an equals sign',
    props: inContainer("env: [{ «name»: 'A=B', value: 'c' }]"),
    error: "has no '='",
    field: 'spec.containers[0].env[0].name',
  },
  {
    fault: 'a value from nowhere',
    props: inContainer("env: [{ name: 'A', «valueFrom»: {} }]"),
    error: 'needs one of',
    field: 'spec.containers[0].env[0].valueFrom',
    message: 'must specify one of',
  },
  {
    fault: 'a quantity with a wrong unit',
    props: inContainer("resources: { limits: { «memory»: '64MB' } }"),
    error: "'64MB' is no quantity",
    field: 'spec.containers[0].resources.limits.memory',
  },
  {
    fault: 'a quantity with a space before its unit',
    props: inContainer("resources: { limits: { «memory»: '15 Mi' } }"),
    error: "'15 Mi' is no quantity",
    field: 'spec.containers[0].resources.limits.memory',
  },
  {
    fault: "a quantity of the Pod's own resources",
    props: `{ containers: [{ ${container} }], resources: { limits: { «cpu»: '50%' } } }`,
    error: "'50%' is no quantity",
    field: 'spec.resources',
    message: 'unknown field',
  },
  {
    fault: 'a negative quantity',
    props: inContainer("resources: { requests: { «cpu»: '-1' } }"),
    error: 'is negative',
    field: 'spec.containers[0].resources.requests[cpu]',
  },
  {
    fault: 'a probe without a handler',
    props: inContainer('«livenessProbe»: { periodSeconds: 5 }'),
    error: 'needs one handler',
    field: 'spec.containers[0].livenessProbe',
    message: 'must specify a handler type',
  },
  {
    fault: 'a probe with two handlers',
    props: inContainer("livenessProbe: { exec: { command: ['a'] }, «tcpSocket»: { port: 80 } }"),
    error: 'there is exec already',
    field: 'spec.containers[0].livenessProbe.tcpSocket',
    message: 'more than 1 handler',
  },
  {
    fault: 'a probe of a port that is not there',
    props: inContainer("ports: [{ containerPort: 80, name: 'http' }], readinessProbe: { httpGet: { «port»: 'web' } }"),
    error: `no port of this container is called 'web'">`,
    field: 'spec.containers[0].readinessProbe.httpGet.port',
  },
  {
    fault: 'a probe of a port whose name is misspelt',
    props: inContainer(
      "ports: [{ containerPort: 80, name: 'http' }, { containerPort: 81, name: 'metrics' }], readinessProbe: { httpGet: { «port»: 'htpp' } }",
    ),
    error: "no port of this container is called 'htpp': did you mean 'http'?",
    field: 'spec.containers[0].readinessProbe.httpGet.port',
  },
  {
    fault: 'a liveness probe that must succeed twice',
    props: inContainer('livenessProbe: { tcpSocket: { port: 80 }, «successThreshold»: 2 }'),
    error: 'must be 1',
    field: 'spec.containers[0].livenessProbe.successThreshold',
    message: 'must be 1',
  },
  {
    fault: 'negative seconds',
    props: inContainer('livenessProbe: { tcpSocket: { port: 80 }, «initialDelaySeconds»: -1 }'),
    error: '-1 is negative',
    field: 'spec.containers[0].livenessProbe.initialDelaySeconds',
  },
  {
    fault: 'a hook without a handler',
    props: inContainer('lifecycle: { «preStop»: {} }'),
    error: 'needs one handler',
    field: 'spec.containers[0].lifecycle.preStop',
  },
  {
    fault: 'a probe of an init container',
    props: `{ containers: [{ ${container} }], initContainers: [{ name: 'a', image: 'a', «readinessProbe»: { tcpSocket: { port: 80 } } }] }`,
    error: 'an init container has no readinessProbe',
    field: 'spec.initContainers[0].readinessProbe',
  },
  {
    fault: "dnsPolicy 'None' without a nameserver",
    props: `{ containers: [{ ${container} }], «dnsPolicy»: 'None' }`,
    error: 'needs dnsConfig.nameservers',
    field: 'spec.dnsConfig',
  },
  {
    fault: 'the container of an NginxPod',
    of: 'NginxPod',
    props: "{ nginx: { «name»: 'my_nginx' } }",
    error: "not '_'",
    field: 'spec.containers[0].name',
  },
  {
    fault: 'a read-only root without the folders that nginx writes',
    of: 'NginxPod',
    props:
      "{ nginx: { name: 'nginx', securityContext: { «readOnlyRootFilesystem»: true }, volumeMounts: [{ name: 'run', mountPath: '/var/run' }] }, volumes: [{ name: 'run', emptyDir: {} }] }",
    error: 'nginx must write to /var/cache/nginx',
    field: 'spec.containers[0].securityContext.readOnlyRootFilesystem',
    message: 'must write to /var/cache/nginx',
  },
  {
    fault: 'a sidecar of an NginxPod on its default port',
    of: 'NginxPod',
    props: "{ nginx: { name: 'nginx' }, sidecars: [{ name: 'b', image: 'b', ports: [{ «containerPort»: 80 }] }] }",
    error: 'port 80/TCP is taken by another container',
    field: 'spec.containers[1].ports[0].containerPort',
  },
  {
    fault: 'a sidecar on the port of the main container',
    of: 'SidecarPod',
    props:
      "{ main: { name: 'a', image: 'a', ports: [{ containerPort: 80 }] }, sidecars: [{ name: 'b', image: 'b', ports: [{ «containerPort»: 80 }] }] }",
    error: 'port 80/TCP is taken by another container',
    field: 'spec.containers[1].ports[0].containerPort',
  },
  {
    fault: 'a sidecar with the name of the main container',
    of: 'SidecarPod',
    props: "{ main: { name: 'a', image: 'a' }, sidecars: [{ «name»: 'a', image: 'b' }] }",
    error: 'used twice',
    field: 'spec.containers[1].name',
  },
  {
    fault: 'the image of a DebugPod',
    of: 'DebugPod',
    props: "{ debug: { name: 'debug', «image»: 'busybox 1.36' } }",
    error: 'has a space',
    field: 'spec.containers[0].image',
  },
];

/** Two sources of one volume: each of them is marked, and the diagnostic names one. */
export const twoSources = "{ name: 'data', emptyDir: {}, hostPath: { path: '/x' } }";

/** Statements that compile. They may use `chart`, `text: string`, `count: number`, `flag: boolean`. */
export const legal: readonly string[] = [
  `new Pod(chart, 'a', { metadata: { name: '${long(253)}' }, containers: [{ name: '${long(63)}', image: 'nginx' }] });`,
  `new Pod(chart, 'a', { metadata: { name: text, labels: { [text]: text } }, containers: [{ name: text, image: text }] });`,
  "new Pod(chart, 'a', { metadata: { name: `web-${text}` }, containers: [{ name: `a-${count}`, image: `nginx:${text}` }] });",
  "new Pod(chart, 'a', { containers: [{ name: 'a', image: `nginx:${text}`, ports: [{ containerPort: count }, { containerPort: Number(text) }] }] });",
  "new Pod(chart, 'a', { containers: [{ name: 'a', image: 'a' }, ...(flag ? [{ name: 'b', image: 'b' }] : [])] });",
  "new Pod(chart, 'a', { containers: [...(flag ? [{ name: 'a', image: 'a', ports: [{ containerPort: 80 }] }] : []), ...(flag ? [] : [{ name: 'a', image: 'b', ports: [{ containerPort: 80 }] }])] });",
  "declare const containers: readonly Container[]; new Pod(chart, 'a', { containers });",
  "declare const containers: Container[]; new Pod(chart, 'a', { containers: [{ name: 'a', image: 'a' }, ...containers] });",
  "declare const volumes: Volume[]; new Pod(chart, 'a', { containers: [{ name: 'a', image: 'a', volumeMounts: [{ name: 'x', mountPath: '/x' }] }], volumes });",
  "new Pod(chart, 'a', { containers: [{ name: 'a', image: 'a', volumeMounts: [{ name: 'x', mountPath: '/x' }] }], volumes: [...(flag ? [{ name: 'y' }] : []), { name: 'x', emptyDir: {} }] });",
  "const web = { name: 'a', image: 'a', ports: [{ containerPort: 80 }] } as const; new Pod(chart, 'a', { containers: [web, { ...web, name: 'b', ports: [] }] });",
  "const web: Container = { name: 'a', image: 'a' }; new Pod(chart, 'a', { containers: [web, web] });",
  "const props: PodProps = { containers: [{ name: 'a', image: 'a' }] }; new Pod(chart, 'a', props); new Pod(chart, 'b', { ...props, hostNetwork: true });",
  "new Pod(chart, 'a', { hostNetwork: flag, containers: [{ name: 'a', image: 'a', ports: [{ containerPort: 80, hostPort: 81 }] }] });",
  "new Pod(chart, 'a', { containers: [{ name: 'a', image: 'a', ports: [{ containerPort: 80, hostPort: 81 }] }] });",
  "const build = (): PodProps => ({ containers: [] }); new Pod(chart, 'a', build());",
  "declare const name: 'a' | 'b'; new Pod(chart, 'a', { containers: [{ name, image: 'a' }, { name: 'b', image: name }] });",
  "new Pod(chart, 'a', { containers: [{ name: 'a', image: 'a', ports: [{ containerPort: flag ? 80 : 81 }] }, { name: 'b', image: 'a', ports: [{ containerPort: flag ? 81 : 80 }] }] });",
  "new Pod(chart, 'a', { containers: [{ name: 'a', image: 'a', ...(flag ? { livenessProbe: { tcpSocket: { port: 80 } } } : {}) }] });",
  "new Pod(chart, 'a', { containers: [{ name: 'a', image: 'a', livenessProbe: { ...(flag ? { exec: { command: ['a'] } } : {}), ...(flag ? {} : { tcpSocket: { port: 80 } }) } }] });",
  "declare const probe: Probe; new Pod(chart, 'a', { containers: [{ name: 'a', image: 'a', livenessProbe: probe }] });",
  "new Pod(chart, 'a', { containers: [{ name: 'a', image: 'a', ports: [{ containerPort: 8080, name: 'http' }, { containerPort: 8080, protocol: 'UDP' }], readinessProbe: { httpGet: { port: 'http' } } }] });",
  "new Pod(chart, 'a', { containers: [{ name: 'a', image: 'a', resources: { limits: { cpu: 1, memory: '1.5Gi', 'example.com/gpu': '1' }, requests: { cpu: text, memory: '1e3' } } }] });",
  "new Pod(chart, 'a', { containers: [{ name: 'a', image: Lazy.any({ produce: () => 'a' }) }] });",
  "new Pod(chart, 'a', Lazy.any({ produce: () => ({}) }));",
  "new Pod(chart, 'a', { containers: [{ name: 'Web_1' as string, image: 'Nginx' as string }] });",
  "enum Name { A = 'a', B = 'b' } new Pod(chart, 'a', { containers: [{ name: Name.A, image: 'a' }, { name: Name.B, image: 'b' }] });",
  "declare const branded: string & { readonly brand: 1 }; new Pod(chart, 'a', { containers: [{ name: branded, image: branded }] });",
  "class Mine extends Pod { constructor(scope: Construct, id: string) { super(scope, id, { containers: [{ name: 'a', image: 'a' }] }); } } const pod: Pod = new Mine(chart, 'a'); void pod;",
  "new Pod(chart, 'a', { containers: [{ name: 'a', image: 'a' }], initContainers: [{ name: 'p', image: 'p', restartPolicy: 'Always', ports: [{ containerPort: 80 }], startupProbe: { tcpSocket: { port: 80 } } }] });",
  "new Pod(chart, 'a', { containers: [{ name: 'a', image: 'a', ports: [{ containerPort: 80 }] }], initContainers: [{ name: 'p', image: 'p', ports: [{ containerPort: 80 }] }] });",
  "for (const n of [1, 2] as const) new Pod(chart, `a${n}`, { metadata: { name: `web-${n}` }, containers: [{ name: `web-${n}`, image: 'a' }] });",
  "const make = <T extends string>(name: T) => new Pod(chart, 'a', { containers: [{ name: name as string, image: 'a' }] }); make('x');",
  "new NginxPod(chart, 'a', { metadata: { name: 'my-nginx-pod' }, nginx: { name: 'my-nginx-container' } });",
  "new NginxPod(chart, 'a', { nginx: { name: 'nginx' }, config: [{ listen: 81 }], sidecars: [{ name: 'b', image: 'b', ports: [{ containerPort: 80 }] }] });",
  "new NginxPod(chart, 'a', { nginx: { name: 'nginx', ports: [] }, sidecars: [{ name: 'b', image: 'b', ports: [{ containerPort: 80 }] }] });",
  "new NginxPod(chart, 'a', { nginx: { name: 'nginx', securityContext: { readOnlyRootFilesystem: true } }, profile: 'restricted' });",
  "new NginxPod(chart, 'a', { nginx: { name: 'nginx', image: 'openresty:1', securityContext: { readOnlyRootFilesystem: true } } });",
  "new NginxPod(chart, 'a', { nginx: { name: 'nginx', securityContext: { readOnlyRootFilesystem: flag } } });",
  "new NginxPod(chart, 'a', { nginx: { name: 'nginx', securityContext: { readOnlyRootFilesystem: true }, volumeMounts: [{ name: 'a', mountPath: '/var/cache/' }, { name: 'a', mountPath: '/run' }] }, volumes: [{ name: 'a', emptyDir: {} }] });",
  "new NginxPod(chart, 'a', { nginx: { name: 'nginx', securityContext: { readOnlyRootFilesystem: true }, volumeMounts: [{ name: 'a', mountPath: `/var/${text}` }] }, volumes: [{ name: 'a', emptyDir: {} }] });",
  "declare const mounts: Container['volumeMounts'] & object; new NginxPod(chart, 'a', { nginx: { name: 'nginx', securityContext: { readOnlyRootFilesystem: true }, volumeMounts: mounts } });",
  "new SidecarPod(chart, 'a', { main: { name: 'a', image: 'a' }, sidecars: [{ name: 'b', image: 'b' }], shareProcessNamespace: true });",
  "declare const sidecars: readonly [Container, ...Container[]]; new SidecarPod(chart, 'a', { main: { name: 'a', image: 'a' }, sidecars });",
  "new DebugPod(chart, 'a', { metadata: { name: 'debug' }, debug: { image: 'alicek106/ubuntu:curl', args: ['/bin/bash'] } });",
  `new Pod(chart, 'a', { containers: [${Array.from({ length: 30 }, (_, i) => `{ name: 'c${i}', image: 'registry.example.com/shop/c:${i}', ports: [{ containerPort: ${8000 + i} }], volumeMounts: [{ name: 'v${i}', mountPath: '/v' }] }`).join(', ')}], volumes: [${Array.from({ length: 50 }, (_, i) => `{ name: 'v${i}', emptyDir: {} }`).join(', ')}] });`,
  "new Pod(chart, 'a', { containers: [{ name: `a-${text}`, image: 'a' }, { name: `a-${text}`, image: 'a' }], volumes: [{ name: `v-${text}` }, { name: `v-${text}` }] });",
  "new Pod(chart, 'a', { containers: [{ name: 'a', image: 'a', ports: [{ containerPort: 1, name: `p-${text}` }, { containerPort: 2, name: `p-${text}` }], volumeMounts: [{ name: 'v', mountPath: `/v/${text}` }, { name: 'v', mountPath: `/v/${text}` }] }], volumes: [{ name: 'v' }] });",
  "new Pod(chart, 'a', { containers: [{ name: 'a', image: 'a', ports: [{ containerPort: 1, hostPort: 80, hostIP: `10.0.0.${count}` }, { containerPort: 2, hostPort: 80, hostIP: `10.0.0.${count}` }] }] });",
  "enum Volumes { Data = 'data' } enum Ports { Http = 'http' } new Pod(chart, 'a', { containers: [{ name: 'a', image: 'a', volumeMounts: [{ name: 'data', mountPath: '/x' }], ports: [{ containerPort: 80, name: Ports.Http }], livenessProbe: { tcpSocket: { port: 'http' } } }], volumes: [{ name: Volumes.Data }] });",
  "declare const name: string & { readonly brand: 1 }; new Pod(chart, 'a', { containers: [{ name, image: name, volumeMounts: [{ name: 'data', mountPath: '/x' }], ports: [{ containerPort: 80, name }], livenessProbe: { tcpSocket: { port: 'http' } } }, { name, image: 'b' }], volumes: [{ name }] });",
  "declare const port: number & { readonly brand: 1 }; new Pod(chart, 'a', { containers: [{ name: 'a', image: 'a', ports: [{ containerPort: port, hostPort: port }], livenessProbe: { tcpSocket: { port }, successThreshold: port } }], hostNetwork: true, activeDeadlineSeconds: port });",
  "declare const any: any; new Pod(chart, 'a', { containers: [{ name: 'a', image: 'a' }, any, { name: 'b', image: 'b', livenessProbe: any, env: [{ name: 'A', value: 'b' }, { name: any, value: any }], volumeMounts: [any, { name: 'v', mountPath: any }], ports: [any, { containerPort: any }] }], volumes: [any, { name: 'v' }, { name: any, configMap: { items: [any, { key: any, path: any }] } }] });",
  "declare const any: any; new Pod(chart, 'a', { dnsPolicy: 'None', dnsConfig: any, containers: [{ name: 'a', image: 'a' }] }); new Pod(chart, 'a', { dnsPolicy: 'None', dnsConfig: { nameservers: any }, containers: any });",
  "new Pod(chart, 'a', { ...(flag ? { dnsPolicy: 'None', dnsConfig: { nameservers: ['10.0.0.1'] } } : {}), containers: [{ name: 'a', image: 'a' }] });",
  "declare const valueFrom: EnvVarSource; new Pod(chart, 'a', { containers: [{ name: 'a', image: 'a', env: [{ name: 'A', valueFrom }] }] });",
  "new Deployment(chart, 'a', { metadata: { labels: { app: 'a', ...(flag ? { tier: 'b' } : {}) } }, selector: { matchLabels: { app: 'a', ...(flag ? { tier: 'b' } : {}) } }, containers: [{ name: 'a', image: 'a' }] });",
  "enum Apps { Web = 'web' } new Deployment(chart, 'a', { metadata: { labels: { app: Apps.Web, id: `a-${text}` } }, selector: { matchLabels: { app: 'web', id: `a-${text}` } }, containers: [{ name: 'a', image: 'a' }] });",
  "new Pod(chart, 'a', { containers: [{ name: 'a', image: 'a', resources: { limits: { cpu: ' 1', memory: '1Gi ' } }, lifecycle: { preStop: { sleep: {} } } }], resources: { limits: { cpu: '1' } } });",
  "new Pod(chart, 'a', { containers: [{ name: 'a', image: 'a' }], volumes: [{ name: 'v', projected: { sources: [{ configMap: { name: 'c' }, clusterTrustBundle: { name: 'b', path: 'ca.pem' } }, { secret: { name: 's' }, podCertificate: { keyType: 'ED25519', signerName: 'a.b/c' } }] } }] });",
  `new Pod(chart, 'a', { containers: [{ name: 'a', image: 'a', env: [${Array.from({ length: 200 }, (_, i) => `{ name: 'E${i}', value: 'v' }`).join(', ')}], volumeMounts: [{ name: 'v99', mountPath: '/v' }] }], volumes: [${Array.from({ length: 100 }, (_, i) => `{ name: 'v${i}', emptyDir: {} }`).join(', ')}] });`,
];
