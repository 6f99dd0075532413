import { execFileSync } from 'node:child_process';
import adapter from '@sveltejs/adapter-static';

/** The commit names the build: a constant name would leave visitors on an old service worker. */
function version() {
	try {
		return execFileSync('git', ['describe', '--always', '--dirty', '--abbrev=12'], {
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'ignore']
		}).trim();
	} catch {
		return process.env.npm_package_version ?? 'unversioned';
	}
}

/** The two editions: the site, and everything in one file that opens from a disk. */
const isFile = process.env.AIRWORTHY_EDITION === 'file';
const folder = isFile ? '.svelte-kit/file/site' : 'build';

/** Of the one file: workers and fonts are in it, as addresses that begin with `blob:` and `data:`; it loads nothing. */
const inside = isFile ? { 'worker-src': ['blob:'], 'font-src': ['data:'], 'connect-src': ['none'] } : {};

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: true },
	kit: {
		adapter: adapter({ pages: folder, assets: folder, strict: true }),
		version: { name: version() },
		paths: { relative: true },
		...(isFile && {
			outDir: '.svelte-kit/file',
			router: { type: 'hash' },
			output: { bundleStrategy: 'inline' },
			serviceWorker: { register: false },
			// Pages are made ahead in the site alone: the module that says so is not one for the file.
			moduleExtensions: ['.ts']
		}),
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
				'style-src': ['self'],
				// Kit's route announcer carries one constant style attribute; this is its hash.
				'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
				'img-src': ['self', 'data:', 'blob:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'manifest-src': ['self'],
				'worker-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['none'],
				'object-src': ['none'],
				// No text becomes HTML or a script: Svelte's own templates and our own workers are the exceptions.
				'require-trusted-types-for': ['script'],
				'trusted-types': ['svelte-trusted-html', 'sveltekit-trusted-url', 'default'],
				...inside
			}
		}
	}
};
