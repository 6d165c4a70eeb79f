import { type Command, parseCommand } from './command-syntax.ts';
import { LineReader } from './line-reader.ts';
import { LogGroups } from './log-groups.ts';
import type { Masker } from './masker.ts';

export interface Annotation {
  level: AnnotationLevel;
  message: string;
  title?: string;
  file?: string;
  line?: string;
  endLine?: string;
  col?: string;
  endColumn?: string;
}

type AnnotationLevel = 'error' | 'warning' | 'notice';

const annotationProperties = ['title', 'file', 'line', 'endLine', 'col', 'endColumn'] as const;
const maxAnnotationsPerLevel = 10;
const maxMessageLength = 4096;

export interface StepLogOptions {
  masker: Masker;
  /** As with RUNNER_DEBUG: shows `::debug::` lines and echoes commands. */
  debug?: boolean;
  onLine?: (line: string) => void;
}

/**
 * Processes the output of a step as the runner does: renders the log of the website and runs the workflow commands in it.
 * stdout and stderr share the state of the commands, as in the runner. Problem matchers are ignored.
 */
export class StepLog {
  readonly stdout = new LineReader((line) => this.#take(line));
  readonly stderr = new LineReader((line) => this.#take(line));

  /** The lines of the log, rendered and masked. */
  readonly lines: string[] = [];
  readonly groups = new LogGroups();
  readonly annotations: Annotation[] = [];
  readonly outputs = new Map<string, string>();
  readonly state = new Map<string, string>();
  /** Errors of workflow commands. Each fails the step. */
  readonly commandErrors: string[] = [];

  readonly #masker: Masker;
  readonly #debug: boolean;
  readonly #onLine: (line: string) => void;
  #echo: boolean;
  #stopToken: string | undefined;

  constructor({ masker, debug = false, onLine = () => {} }: StepLogOptions) {
    this.#masker = masker;
    this.#debug = debug;
    this.#onLine = onLine;
    this.#echo = debug;
  }

  readonly #commands: Readonly<Record<string, (command: Command, line: string) => void>> = {
    error: (command) => this.#annotate('error', command.data, command.properties),
    warning: (command) => this.#annotate('warning', command.data, command.properties),
    notice: (command) => this.#annotate('notice', command.data, command.properties),
    debug: ({ data }) => this.#writeDebug(data),
    group: ({ data }) => this.#write(`##[group]${data}`),
    endgroup: () => this.#write('##[endgroup]'),
    'add-mask': ({ data }) => this.#addMask(data),
    'stop-commands': ({ data }, line) => this.#stop(data, line),
    'set-output': (command) => this.#setDeprecated(command, this.outputs),
    'save-state': (command) => this.#setDeprecated(command, this.state),
    'set-env': refuse,
    'add-path': refuse,
    'add-matcher': () => {},
    'remove-matcher': () => {},
    echo: ({ data }) => this.#setEcho(data),
  };

  end(): void {
    this.stdout.end();
    this.stderr.end();
    this.groups.end();
  }

  /** Adds an error line and its annotation (`ExecutionContext.Error`). */
  error(message: string): void {
    this.#annotate('error', message);
  }

  #take(line: string): void {
    const command = parseCommand(line, (name) => Object.hasOwn(this.#commands, name) || name === this.#stopToken);
    const isStopped = this.#stopToken !== undefined;
    if (isStopped && command?.name === this.#stopToken) this.#stopToken = undefined;
    if (command && !isStopped) this.#run(command, line);
    else this.#write(line);
  }

  #run(command: Command, line: string): void {
    if (this.#echo && !omitsEcho.has(command.name)) this.#write(line);
    try {
      this.#commands[command.name]?.(command, line);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      this.error(`Unable to process command '${omitsEcho.has(command.name) ? command.name : line}' successfully.`);
      this.error(message);
      this.commandErrors.push(message);
    }
  }

  #stop(token: string, line: string): void {
    if (token === '' || token.toLowerCase() === 'pause-logging' || Object.hasOwn(this.#commands, token.toLowerCase())) {
      throw new Error(
        "You cannot use a endToken that is an empty string, the string 'pause-logging', or another workflow command.",
      );
    }
    // Short tokens would mask too much of the log (ActionCommandManager.cs:116-119).
    if (token.length > 6) this.#masker.add(token);
    this.#write(line);
    this.#stopToken = token.toLowerCase();
  }

  #setDeprecated({ name, properties, data }: Command, values: Map<string, string>): void {
    const key = properties.get('name');
    if (!key) throw new Error(`Required field 'name' is missing in ##[${name}] command.`);
    values.set(key, data);
    this.#annotate('warning', `The \`${name}\` command is deprecated. Please upgrade to using Environment Files.`);
  }

  #addMask(value: string): void {
    if (value.trim() !== '') this.#masker.add(value);
    else this.#annotate('warning', "Can't add secret mask for empty string in ##[add-mask] command.");
  }

  #setEcho(data: string): void {
    const value = data.trim().toLowerCase();
    if (value !== 'on' && value !== 'off') throw new Error(`Invalid echo command value: '${data}'.`);
    this.#echo = value === 'on';
  }

  #annotate(level: AnnotationLevel, text: string, properties: ReadonlyMap<string, string> = new Map()): void {
    const message = this.#masker.mask(text).slice(0, maxMessageLength);
    this.#write(`##[${level}]${message}`);
    if (this.annotations.filter((known) => known.level === level).length >= maxAnnotationsPerLevel) return;
    const annotation: Annotation = { level, message };
    for (const name of annotationProperties) {
      const value = properties.get(name.toLowerCase());
      if (value !== undefined) annotation[name] = value;
    }
    this.annotations.push(annotation);
  }

  #writeDebug(data: string): void {
    if (!this.#debug) return;
    for (const line of data.split(/\r?\n/)) this.#write(`##[debug]${line}`);
  }

  #write(text: string): void {
    for (const line of this.#masker.mask(text).split('\n')) {
      this.lines.push(line);
      this.groups.line(line);
      this.#onLine(line);
    }
  }
}

// Commands that are shown anyway, or must not be shown (`OmitEcho` in ActionCommandManager.cs).
const omitsEcho = new Set(['add-mask', 'debug', 'error', 'warning', 'notice', 'stop-commands']);

function refuse({ name }: Command): void {
  throw new Error(`The \`${name}\` command is disabled. Please upgrade to using Environment Files.`);
}
