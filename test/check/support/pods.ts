/** Rich valid Pods: what mutations start from. */
export const validPods: readonly object[] = [
  {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'web', labels: { app: 'web' }, annotations: { 'example.com/note': 'x' } },
    spec: {
      restartPolicy: 'Always',
      terminationGracePeriodSeconds: 30,
      initContainers: [{ name: 'setup', image: 'busybox:1.36', command: ['true'] }],
      containers: [
        {
          name: 'nginx',
          image: 'nginx:1.27',
          ports: [{ name: 'http', containerPort: 80, protocol: 'TCP' }],
          env: [
            { name: 'A', value: '1' },
            { name: 'IP', valueFrom: { fieldRef: { fieldPath: 'status.podIP' } } },
            { name: 'KEY', valueFrom: { secretKeyRef: { name: 'keys', key: 'a' } } },
          ],
          envFrom: [{ configMapRef: { name: 'env' } }],
          resources: { requests: { cpu: '100m', memory: '64Mi' }, limits: { memory: '128Mi' } },
          readinessProbe: { httpGet: { path: '/', port: 'http' }, periodSeconds: 5 },
          livenessProbe: { tcpSocket: { port: 80 } },
          lifecycle: { preStop: { exec: { command: ['sleep', '5'] } } },
          securityContext: { runAsUser: 0, capabilities: { drop: ['ALL'], add: ['NET_BIND_SERVICE'] } },
          volumeMounts: [
            { name: 'logs', mountPath: '/var/log/nginx' },
            { name: 'config', mountPath: '/etc/nginx/conf.d', readOnly: true },
          ],
        },
        { name: 'shell', image: 'busybox:1.36', command: ['tail'], args: ['-f', '/dev/null'] },
      ],
      volumes: [
        { name: 'logs', emptyDir: { sizeLimit: '64Mi' } },
        { name: 'config', configMap: { name: 'nginx', items: [{ key: 'default.conf', path: 'default.conf' }] } },
        {
          name: 'all',
          projected: { sources: [{ secret: { name: 'keys' } }, { serviceAccountToken: { path: 'token' } }] },
        },
      ],
      tolerations: [{ key: 'a', operator: 'Equal', value: 'b', effect: 'NoSchedule' }],
      affinity: {
        nodeAffinity: {
          requiredDuringSchedulingIgnoredDuringExecution: {
            nodeSelectorTerms: [{ matchExpressions: [{ key: 'zone', operator: 'In', values: ['a'] }] }],
          },
        },
        podAntiAffinity: {
          preferredDuringSchedulingIgnoredDuringExecution: [
            { weight: 1, podAffinityTerm: { topologyKey: 'zone', labelSelector: { matchLabels: { app: 'web' } } } },
          ],
        },
      },
      topologySpreadConstraints: [
        {
          maxSkew: 1,
          topologyKey: 'zone',
          whenUnsatisfiable: 'DoNotSchedule',
          labelSelector: { matchLabels: { app: 'web' } },
        },
      ],
      dnsConfig: { nameservers: ['10.0.0.1'], searches: ['a.example'], options: [{ name: 'ndots', value: '2' }] },
      hostAliases: [{ ip: '127.0.0.1', hostnames: ['a.example'] }],
      securityContext: { fsGroup: 1, sysctls: [{ name: 'net.ipv4.tcp_syncookies', value: '1' }] },
    },
  },
  {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'web' },
    spec: {
      replicas: 2,
      selector: { matchLabels: { app: 'web' } },
      strategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: '25%', maxUnavailable: 1 } },
      template: {
        metadata: { labels: { app: 'web' } },
        spec: { containers: [{ name: 'nginx', image: 'nginx:1.27', ports: [{ containerPort: 80 }] }] },
      },
    },
  },
  {
    apiVersion: 'batch/v1',
    kind: 'CronJob',
    metadata: { name: 'night' },
    spec: {
      schedule: '*/5 * * * *',
      jobTemplate: {
        spec: { template: { spec: { restartPolicy: 'Never', containers: [{ name: 'job', image: 'busybox:1.36' }] } } },
      },
    },
  },
  {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: 'web' },
    spec: { selector: { app: 'web' }, ports: [{ name: 'http', port: 80, targetPort: 'http' }], type: 'ClusterIP' },
  },
];
