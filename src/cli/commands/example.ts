/** `example`: the worked example of the shipped pack, as a file to try the other commands on. */
import { writeAssessment } from '../../lib/core/assessment/write-assessment.ts';
import { findPack, packFolder } from '../find-pack.ts';
import { readExample } from '../read-example.ts';
import { done, wrong } from './command.ts';
import type { Command, Outcome, Shell } from './command.ts';

const SHIPPED = 'cx';

function run(shell: Shell): Outcome {
	const found = findPack(SHIPPED, shell.home);
	if (!found.ok) return wrong(...found.problems);
	const example = readExample(packFolder(SHIPPED, shell.home), found.pack);
	if (!example) return wrong(`${SHIPPED}: this pack has no example`);
	return example.ok ? done(writeAssessment(example.assessment)) : wrong(...example.problems);
}

export const example: Command = {
	usage: '> FILE',
	summary: 'a complete worked example, as an assessment file',
	options: [],
	run: (_, shell) => run(shell)
};
