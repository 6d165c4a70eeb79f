/** The part of cliui's interface that is used here; it ships no types. */
declare module 'cliui' {
  interface Cell {
    text: string;
    /** Top, right, bottom, left. */
    padding: readonly [number, number, number, number];
    /** Columns of the terminal; measured by `toString` where nobody set it. */
    width?: number;
  }
  interface Layout {
    /** Adds a row, and gives its cells. */
    div(...cells: Cell[]): Cell[];
    toString(): string;
  }
  export default function cliui(options: { wrap: boolean }): Layout;
}
