/** All of the pack, for the pages behind the questions: they quote any of them, and say what to do about it. */

export async function wholePack() {
	const [{ default: questionnaire, hash }, { default: work }] = await Promise.all([
		import('virtual:pack/cx/questionnaire'),
		import('virtual:pack/cx/work')
	]);
	return { questionnaire, work, hash };
}
