/** The part of cliui's interface that this project uses; cliui ships no types. */
declare module 'cliui' {
  interface Cell {
    text: string;
    /** Top, right, bottom, left. */
    padding: readonly [number, number, number, number];
    /** In columns of the terminal; `toString` measures and sets it if it is missing. */
    width?: number;
  }
  interface Layout {
    /** Adds a row and returns its cells. */
    div(...cells: Cell[]): Cell[];
    toString(): string;
  }
  export default function cliui(options: { wrap: boolean }): Layout;
}
