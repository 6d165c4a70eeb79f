/**
 * Replaces by `_` what the artifact service or Windows refuses in a name: `" \ / : < > | * ?` and control characters.
 */
export function portableName(name: string): string {
  return name.replace(/["\\/:<>|*?\u0000-\u001f]/g, '_');
}
