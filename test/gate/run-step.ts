/** Runs one step of the gate. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { readReport, type Counts } from './read-report.ts';
import type { Step } from './steps.ts';

/** What came of a step, with everything it printed. */
export interface Outcome extends Counts {
	step: Step;
	seconds: number;
	output: string;
}

interface Ended {
	exitCode: number;
	output: string;
}

/** Runs a step in the project's folder, unless one that it needs has failed. Never throws. */
export async function runStep(step: Step, before: Outcome[], root: string): Promise<Outcome> {
	const missing = before.find((outcome) => outcome.step.name === step.needs && outcome.failed > 0);
	if (missing !== undefined) {
		return {
			step,
			passed: 0,
			failed: 1,
			skipped: 0,
			seconds: 0,
			output: `Not run: ${missing.step.name} failed.`
		};
	}
	if (step.report) rmSync(join(root, step.report.file), { force: true });
	const start = performance.now();
	const ended = await runCommands(step.commands, root);
	const seconds = (performance.now() - start) / 1000;
	// Plain text: the output goes into logs, and the tools do not agree on how to ask for it.
	const output = stripVTControlCharacters(ended.output);
	return { step, seconds, output, ...count(step, ended.exitCode, root) };
}

function count(step: Step, exitCode: number, root: string): Counts {
	if (step.report === undefined) {
		return { passed: exitCode === 0 ? 1 : 0, failed: exitCode === 0 ? 0 : 1, skipped: 0 };
	}
	const file = join(root, step.report.file);
	const text = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
	return readReport(step.report.format, text, exitCode);
}

/** All of them, even after one has failed: the second may have news of its own. */
async function runCommands(commands: string[], root: string): Promise<Ended> {
	const ended: Ended = { exitCode: 0, output: '' };
	for (const command of commands) {
		const { exitCode, output } = await run(command, root);
		ended.exitCode ||= exitCode;
		ended.output += `$ ${command}\n${output}`;
	}
	return ended;
}

function run(command: string, root: string): Promise<Ended> {
	const child = spawn(command, {
		cwd: root,
		shell: true,
		env: environment(root),
		stdio: ['ignore', 'pipe', 'pipe']
	});
	let output = '';
	const keep = (chunk: string): void => {
		output += chunk;
	};
	child.stdout.setEncoding('utf8').on('data', keep);
	child.stderr.setEncoding('utf8').on('data', keep);
	return new Promise((resolve) => {
		child.once('error', (error) => {
			resolve({ exitCode: 1, output: `${output}${error.message}\n` });
		});
		child.once('close', (code) => {
			resolve({ exitCode: code ?? 1, output });
		});
	});
}

/** Room for what lives briefly: the default makes tools that read a thousand files collect garbage a tenth of their time. */
const ROOM = '--max-semi-space-size=64';

/** The project's own tools by their names, also when the gate was not started by npm. */
function environment(root: string): NodeJS.ProcessEnv {
	const path = [join(root, 'node_modules', '.bin'), process.env.PATH ?? ''].join(delimiter);
	const options = [process.env.NODE_OPTIONS, ROOM].filter(Boolean).join(' ');
	return { ...process.env, PATH: path, NODE_OPTIONS: options };
}
