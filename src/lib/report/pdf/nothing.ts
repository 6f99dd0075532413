/** Stands for what jsPDF would load to draw HTML and SVG: the report draws everything itself. */
export default {};
