import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compile, compilers } from '../../legal/compile';

const root = resolve(__dirname, '../../..');
const kinds = 'CronJob, DaemonSet, Job, ReplicaSet, StatefulSet';
const imports = `import { ${kinds}, nginxPod, type DeploymentProps } from '${root}/lib/constructs'; void [${kinds}, nginxPod]; export type P = DeploymentProps;\n`;

const pod = "containers: [{ name: 'web', image: 'nginx:1.27' }]";

/** Statements with one fault each, on the word between « and », and a part of the compiler's message. */
const illegal: readonly (readonly [statement: string, message: string])[] = [
  ["new Deployment(chart, 'a', { containers: [{ name: 'web', «image»: 'alicek106:rr-test:curl' }] });", 'two tags'],
  [
    "new Deployment(chart, 'a', { containers: [{ name: 'web', «images»: 'nginx' }] });",
    "did you mean to write 'image'",
  ],
  ["new Deployment(chart, 'a', { nginx: { «name»: 'Web' } });", "not 'W'"],
  ["new DaemonSet(chart, 'a', { main: { name: 'a' }, sidecars: [{ «name»: 'a' }] });", 'used twice'],
  ["new Deployment(chart, 'a', { pod: nginxPod({ nginx: { «name»: 'Web' } }) });", "not 'W'"],
  [`new Deployment(chart, 'a', { ${pod}, «replica»: 3 });`, 'replica'],
  [`new Deployment(chart, 'a', { ${pod}, «replicas»: -1 });`, '-1 is negative'],
  [`new Deployment(chart, 'a', { ${pod}, «replicas»: 1, highlyAvailable: true });`, 'needs 2 replicas or more'],
  [`new Deployment(chart, 'a', { ${pod}, «restartPolicy»: 'Never' });`, 'restartPolicy is Always'],
  [`new Job(chart, 'a', { ${pod}, «restartPolicy»: 'Always' });`, 'restartPolicy is Never or OnFailure'],
  [`new Deployment(chart, 'a', { ${pod}, «activeDeadlineSeconds»: 60 });`, 'activeDeadlineSeconds'],
  [`new DaemonSet(chart, 'a', { ${pod}, «highlyAvailable»: true });`, 'highlyAvailable'],
  [
    `new Deployment(chart, 'a', { ${pod}, metadata: { labels: { app: 'web' } }, selector: { matchLabels: { «app»: 'wep' } } });`,
    "the Pods have 'web' here",
  ],
  [
    `new Deployment(chart, 'a', { ${pod}, metadata: { labels: { app: 'web' } }, selector: { matchLabels: { «tier»: 'web' } } });`,
    'the Pods do not have this label',
  ],
  [
    "new StatefulSet(chart, 'a', { containers: [{ name: 'db', volumeMounts: [{ «name»: 'date', mountPath: '/d' }] }], volumeClaimTemplates: [{ metadata: { name: 'data' } }] });",
    "the Pod has no volume 'date': did you mean 'data'?",
  ],
  [`new Deployment(chart, 'a', { ${pod} }).expose({ «port»: 70000 });`, 'port 70000 is not in 1 to 65535'],
  [`new Deployment(chart, 'a', { ${pod} }).expose({ port: 80, «type»: 'NodePorts' });`, "'NodePorts' is not one of"],
];

/** Statements that compile. */
const legal: readonly string[] = [
  `new Deployment(chart, 'a', { ${pod}, replicas: 3, highlyAvailable: true, strategy: { rollingUpdate: { maxSurge: '25%', maxUnavailable: 0 } } });`,
  "new Deployment(chart, 'a', { containers: [{ name: 'filled-in-later' }] });",
  "new Deployment(chart, 'a', { main: { name: 'a' }, sidecars: [{ name: 'b' }], initContainers: [{ name: 'c' }] });",
  "new Deployment(chart, 'a', { replicas: count, highlyAvailable: flag, nginx: { name: text } });",
  "new Deployment(chart, 'a', { replicas: 3, pod: nginxPod({ metadata: { name: 'web' }, nginx: { name: 'web' } }) });",
  "const props: DeploymentProps = { containers: [{ name: 'a', image: 'a' }] }; new Deployment(chart, 'a', props);",
  "const props: PodProps = { containers: [{ name: 'a', image: 'a' }] }; new Deployment(chart, 'a', { ...props, replicas: 2 });",
  "new Deployment(chart, 'a', Lazy.any({ produce: () => ({}) }));",
  `new Deployment(chart, 'a', { ${pod}, metadata: { labels: { app: 'web', tier: text } }, selector: { matchLabels: { app: 'web', tier: 'x' } } });`,
  `new Deployment(chart, 'a', { ${pod}, metadata: { labels: { [text]: text } }, selector: { matchLabels: { app: 'web' } } });`,
  `new Deployment(chart, 'a', { ${pod}, metadata: { labels: { team: 'a' } }, template: { metadata: { labels: { app: 'web' } } }, selector: { matchLabels: { app: 'web' } } });`,
  "new StatefulSet(chart, 'a', { serviceName: 'db', containers: [{ name: 'db', image: 'db', volumeMounts: [{ name: 'data', mountPath: '/d' }, { name: 'tmp', mountPath: '/t' }] }], volumes: [{ name: 'tmp', emptyDir: {} }], volumeClaimTemplates: [{ metadata: { name: 'data' }, spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } } }] });",
  `new Job(chart, 'a', { ${pod}, restartPolicy: 'OnFailure', activeDeadlineSeconds: 600, template: { spec: { activeDeadlineSeconds: 60 } }, podFailurePolicy: { rules: [{ action: 'FailJob', onExitCodes: { operator: 'In', values: [42] } }] } });`,
  `new CronJob(chart, 'a', { ${pod}, schedule: '0 3 * * *', timeZone: 'Asia/Seoul', suspend: false, backoffLimit: 2, jobTemplate: { spec: { suspend: true } } });`,
  `const web = new Pod(chart, 'a', { metadata: { labels: { app: 'web' } }, ${pod} }); web.expose({ port: count, targetPort: 'http', type: 'LoadBalancer', from: [web], ingress: { host: '*.example.com' } });`,
  `class Web extends Deployment { constructor(scope: Construct, id: string) { super(scope, id, { ${pod} }); } } const web: Deployment = new Web(chart, 'a'); void web;`,
  ...["Pod(chart, 'a', { metadata: { name: 'web' }, containers: [{ name: 'a', image: 'a' }], hostNetwork: true })"]
    .concat("NginxPod(chart, 'a', { metadata: { name: 'web' }, nginx: { name: 'a' } })")
    .concat("SidecarPod(chart, 'a', { main: { name: 'a', image: 'a' }, sidecars: [{ name: 'b', image: 'b' }] })")
    .flatMap((statement) => [`new ${statement};`, `new ${statement.replace(/^\w+/, 'Deployment')};`]),
];

describe.each(Object.entries(compilers))('TypeScript %s', (_version, compiler) => {
  it('finds each illegal workload on the very word, and takes every legal one', async () => {
    const files = {
      'illegal.ts': imports + illegal.map(([statement]) => `${statement.replace(/[«»]/g, '')}\n`).join(''),
      'legal.ts': imports + legal.map((statement, i) => `export namespace Legal${i} { ${statement} }\n`).join(''),
    };
    const found = await compile(files, compiler);
    const places = found.map(({ file, line, column, message }) => {
      const words = illegal[line - 3]?.[1] ?? '';
      return [file, line - 3, column, message.toLowerCase().includes(words.toLowerCase()) ? words : message];
    });
    expect(places).toEqual(
      illegal.map(([statement, words], i) => ['illegal.ts', i, statement.indexOf('«') + 1, words]),
    );
  });
});
