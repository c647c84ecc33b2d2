// The same Pods of two containers, as people write them: ports, probes, resources, variables, volumes.

const container = (i, quantity, port) => `{
        name: 'api-${i}',
        image: 'registry.example.com/shop/api-${i}:1.${i}.0',
        ports: [{ name: 'http', containerPort: 8080 }, { name: 'metrics', containerPort: ${9000 + i}, protocol: 'TCP' }],
        env: [
          { name: 'LOG_LEVEL', value: 'info' },
          { name: 'PASSWORD', valueFrom: { secretKeyRef: { name: 'credentials', key: 'password' } } },
        ],
        resources: {
          requests: { cpu: ${quantity('100m')}, memory: ${quantity('128Mi')} },
          limits: { cpu: ${quantity('500m')}, memory: ${quantity('256Mi')} },
        },
        readinessProbe: { httpGet: { path: '/ready', port: ${port('http')} }, periodSeconds: 5 },
        livenessProbe: { httpGet: { path: '/live', port: ${port('http')} }, initialDelaySeconds: 10 },
        volumeMounts: [{ name: 'logs-${i}', mountPath: '/var/log/api' }],
      }`;

const sidecar = (i, quantity) => `{
        name: 'log-shipper',
        image: 'fluent/fluent-bit:3.1',
        args: ['-c', '/etc/fluent-bit.conf'],
        resources: {
          requests: { cpu: ${quantity('10m')}, memory: ${quantity('32Mi')} },
          limits: { cpu: ${quantity('50m')}, memory: ${quantity('64Mi')} },
        },
        volumeMounts: [
          { name: 'logs-${i}', mountPath: '/var/log/api', readOnly: true },
          { name: 'config', mountPath: '/etc/fluent' },
        ],
      }`;

const metadata = (i) =>
  `{ name: 'shop-api-${i}', labels: { app: 'shop-api-${i}', 'app.kubernetes.io/part-of': 'shop' } }`;

const spec = (i, quantity, port) => `containers: [${container(i, quantity, port)}, ${sidecar(i, quantity)}],
      volumes: [{ name: 'logs-${i}', emptyDir: {} }, { name: 'config', configMap: { name: 'fluent-bit' } }],
      restartPolicy: 'Always',`;

const many = (count, one) => Array.from({ length: count }, (_, i) => one(i)).join('');

const text = (value) => `'${value}'`;

/** Pods of ours, made by `make`. */
const made = (count, make) =>
  many(count, (i) => `${make}(chart, 'pod-${i}', { metadata: ${metadata(i)}, ${spec(i, text, text)} });\n`);

/** A file with our Pods. */
export const ours = (count) =>
  `import type { Construct } from 'constructs';\nimport { Pod } from './lib/constructs';\ndeclare const chart: Construct;\n` +
  made(count, 'new Pod');

/** A file with the same Pods, whose literals the compiler reads as it does ours, but which no rule is asked about. */
export const literals = (count) =>
  `import type { Construct } from 'constructs';\nimport type { PodProps } from './lib/constructs';\n` +
  `declare const chart: Construct;\ndeclare const nothing: unique symbol;\ntype Nothing = keyof { readonly [nothing]: unknown };\n` +
  `declare function read<const T>(scope: Construct, id: string, props: T | Nothing extends Nothing ? T : PodProps): void;\n` +
  made(count, 'read');

/** A file with Pods of cdk8s-plus-28's generated types. */
export const plain = (count) =>
  `import type { Construct } from 'constructs';\nimport { k8s } from 'cdk8s-plus-28';\ndeclare const chart: Construct;\n` +
  many(count, (i) => {
    const quantity = (value) => `k8s.Quantity.fromString('${value}')`;
    const port = (value) => `k8s.IntOrString.fromString('${value}')`;
    return `new k8s.KubePod(chart, 'pod-${i}', { metadata: ${metadata(i)}, spec: { ${spec(i, quantity, port)} } });\n`;
  });
