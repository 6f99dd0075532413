/**
 * Stands for what libraries would load and never need here: jsPDF to draw HTML and SVG, which the report does itself,
 * and @hpke/core to find the cryptography of an old Node.
 */
export default {};
