/** The floor: the least a page can do when a level is picked, in plain HTML and one line of script. */
const STATEMENTS = [
	'Nobody has this task, and nobody noticed so far.',
	'Somebody does it when there is time.',
	'A named person does it, and it is written down.',
	'It is done every week, and what was found is kept.',
	'What was found changes how the work is done.'
];

const label = (statement: string, level: number): string =>
	`<label><input type="radio" name="question" value="${String(level)}"> ${statement}</label>`;

/** The whole page, as text to serve. */
export const FLOOR_PAGE = `<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<title>Floor</title>
<style>label { display: block; padding: 14px } label:has(:checked) { color: white; background: black }</style>
<section data-question>
<h1>Who may pause the agent?</h1>
${STATEMENTS.map(label).join('\n')}
<p>Answered: <output>0</output></p>
<button>Clear</button>
</section>
<script>
const radios = [...document.querySelectorAll('input')];
const show = () => { document.querySelector('output').textContent = radios.filter((radio) => radio.checked).length };
document.addEventListener('change', show);
document.querySelector('button').onclick = () => { radios.forEach((radio) => { radio.checked = false }); show() };
</script>
</html>
`;
