// The Pods of the benchmarks.

/** A Pod of two containers, 1.7 KB as YAML, without apiVersion and kind. */
export const pod = (i) => ({
  metadata: { name: `web-${i}`, labels: { app: `web-${i}`, 'app.kubernetes.io/name': 'web' } },
  spec: {
    restartPolicy: 'Always',
    securityContext: { runAsNonRoot: true, runAsUser: 1000, fsGroup: 1000 },
    containers: ['web', 'sidecar'].map((name, j) => ({
      name,
      image: `registry.example.com/${name}:1.27.${i % 50}`,
      args: ['--config', `/etc/${name}/config.yaml`],
      ports: [{ name: `http-${j}`, containerPort: 8080 + j }],
      env: [
        { name: 'NUMBER', value: String(i) },
        { name: 'NODE', valueFrom: { fieldRef: { fieldPath: 'spec.nodeName' } } },
      ],
      resources: { requests: { cpu: '100m', memory: '64Mi' }, limits: { memory: '128Mi' } },
      readinessProbe: { httpGet: { path: '/ready', port: 8080 + j }, periodSeconds: 5 },
      volumeMounts: [
        { name: 'cache', mountPath: '/var/cache' },
        { name: 'config', mountPath: `/etc/${name}`, readOnly: true },
      ],
      securityContext: { allowPrivilegeEscalation: false, readOnlyRootFilesystem: true },
    })),
    volumes: [
      { name: 'cache', emptyDir: {} },
      { name: 'config', configMap: { name: 'web' } },
    ],
  },
});

/** The same as a manifest. */
export const manifest = (i) => ({ apiVersion: 'v1', kind: 'Pod', ...pod(i) });

/** The Pod of two containers that one writes down in a minute. */
export const small = {
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: 'my-nginx-pod' },
  spec: {
    containers: [
      { name: 'my-nginx-container', image: 'nginx:latest', ports: [{ containerPort: 80, protocol: 'TCP' }] },
      { name: 'ubuntu-sidecar', image: 'alicek106/rr-test:curl', command: ['tail'], args: ['-f', '/dev/null'] },
    ],
  },
};

/** A Pod as people write it in YAML: block and flow lists, comments, quotes. */
export const yaml = (number) => `apiVersion: v1
kind: Pod
metadata:
  name: pod-${number}
  namespace: shop
  labels:
    app: web
    tier: "${number % 7}"
spec:
  containers:
  - name: nginx
    image: nginx:1.27
    ports:
    - containerPort: 80
      protocol: TCP
    env:
    - name: MODE
      value: production
    resources:
      requests:
        cpu: 100m
        memory: 64Mi
      limits:
        memory: 128Mi
    readinessProbe:
      httpGet:
        path: /
        port: 80
      periodSeconds: 5
    volumeMounts:
    - name: logs
      mountPath: /var/log/nginx
  - name: sidecar
    image: alicek106/rr-test:curl
    command: ["tail"]
    args: ["-f", "/dev/null"] # keeps the container from ending
    volumeMounts:
    - name: logs
      mountPath: /logs
      readOnly: true
  volumes:
  - name: logs
    emptyDir: {}
`;
