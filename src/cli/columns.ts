import cliui from 'cliui';

const gap = 2;

/** Aligns a table to its widest texts, without wrapping. Returns its lines and its width in columns. */
export function alignColumns(rows: readonly (readonly string[])[]): { lines: string[]; width: number } {
  const layout = cliui({ wrap: false });
  const grid = rows.map((row) => layout.div(...row.map((text) => ({ text, padding: [0, gap, 0, 0] as const }))));
  layout.toString();
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...grid.map((row) => row[column]?.width ?? 0)));
  for (const row of grid) for (const [column, cell] of row.entries()) cell.width = (widths[column] ?? 0) + gap;
  return { lines: layout.toString().split('\n'), width: widths.reduce((sum, width) => sum + width + gap, -gap) };
}
