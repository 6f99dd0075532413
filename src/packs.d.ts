/** What the pack plugin makes of the folders in `questionnaires`. */
declare module 'virtual:pack/cx/questionnaire' {
	export const hash: string;
	const questionnaire: import('./lib/core/pack/schema.ts').Questionnaire;
	export default questionnaire;
}
declare module 'virtual:pack/cx/outline' {
	export const hash: string;
	const outline: import('./lib/core/pack/schema.ts').Questionnaire;
	export default outline;
}
declare module 'virtual:pack/cx/roles' {
	const roles: import('./lib/core/pack/schema.ts').Work['roles'];
	export default roles;
}
declare module 'virtual:pack/cx/work' {
	const work: import('./lib/core/pack/schema.ts').Work;
	export default work;
}
declare module 'virtual:pack/cx/line' {
	const line: import('./lib/core/pack/pack-line.ts').PackLine;
	export default line;
}
declare module 'virtual:pack/cx/example' {
	const example: import('./lib/core/assessment/schema.ts').Assessment;
	export default example;
}
declare module 'virtual:pack/example/questionnaire' {
	export const hash: string;
	const questionnaire: import('./lib/core/pack/schema.ts').Questionnaire;
	export default questionnaire;
}
declare module 'virtual:pack/example/work' {
	const work: import('./lib/core/pack/schema.ts').Work;
	export default work;
}
declare module 'virtual:pack/example/line' {
	const line: import('./lib/core/pack/pack-line.ts').PackLine;
	export default line;
}
declare module 'virtual:pack/cx/source' {
	const source: string;
	export default source;
}
declare module 'virtual:pack/example/source' {
	const source: string;
	export default source;
}
