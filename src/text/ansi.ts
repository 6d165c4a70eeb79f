// SGR sequences (ECMA-48, 8.3.117), which the runner's log shows as colours. Each ends with a reset of everything.

export const red = styled(31);
export const green = styled(32);
export const yellow = styled(33);
export const grey = styled(90);

function styled(code: number): (text: string) => string {
  return (text) => `\u001b[${code}m${text}\u001b[0m`;
}
