/** The definition of a custom resource whose spec has a `size`. */
export const shops = {
  apiVersion: 'apiextensions.k8s.io/v1',
  kind: 'CustomResourceDefinition',
  metadata: { name: 'shops.example.com' },
  spec: {
    group: 'example.com',
    names: { kind: 'Shop', plural: 'shops' },
    scope: 'Namespaced',
    versions: [
      {
        name: 'v1',
        served: true,
        storage: true,
        schema: {
          openAPIV3Schema: {
            type: 'object',
            properties: { spec: { type: 'object', properties: { size: { type: 'integer' } } } },
          },
        },
      },
    ],
  },
};

/** A shop that is illegal: it has no size, but a `siez`. */
export const shop = { apiVersion: 'example.com/v1', kind: 'Shop', metadata: { name: 'web' }, spec: { siez: 1 } };
