/** What an admission plugin refuses: the field it speaks of, and its words. */
export interface Refusal {
  readonly field: string;
  readonly detail: string;
}
