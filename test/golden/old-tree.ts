/** The last committed state in a folder of its own, to make the reports as they were. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface OldTree {
	readonly folder: string;
	readonly remove: () => void;
}

/** A worktree of HEAD with the packages of this one; null where there is no git, or nothing committed. */
export function oldTree(root: string): OldTree | null {
	const folder = join(mkdtempSync(join(tmpdir(), 'airworthy-golden-')), 'tree');
	const git = (...words: string[]): unknown =>
		execFileSync('git', ['-C', root, ...words], { stdio: 'ignore' });
	try {
		git('worktree', 'add', '--detach', folder, 'HEAD');
		symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
	} catch {
		return null;
	}
	return { folder, remove: () => git('worktree', 'remove', '--force', folder) };
}
