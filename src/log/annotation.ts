import { inert } from '../filters/inert.ts';

/** A line of the log that the website shows at the top of the run, too. */
export type AnnotationKind = 'notice' | 'warning' | 'error';

/** An annotation about a place in a file. */
export interface PlacedAnnotation {
  title: string;
  /** Relative to the workspace, with slashes. */
  file?: string;
  line?: number;
  lines: readonly string[];
}

/** Returns the workflow command for an annotation, in whose texts the runner obeys nothing. */
export function annotationCommand(
  kind: AnnotationKind,
  lines: readonly string[],
  { file, line, title }: Partial<PlacedAnnotation> = {},
): string {
  const properties = Object.entries({ file, line, title }).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${escapeProperty(inert(String(value)))}`],
  );
  const head = properties.length === 0 ? kind : `${kind} ${properties.join(',')}`;
  return `::${head}::${escapeData(lines.map(inert).join('\n'))}`;
}

/** Escapes the data of a command as the runner unescapes it (ActionCommand.cs). */
export function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
