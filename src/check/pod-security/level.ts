/** The levels of the Pod Security Standards that refuse anything. */
export type PodSecurityLevel = 'baseline' | 'restricted';
