/* What is wider than its place scrolls; here the keyboard reaches it in every browser. */

const WIDE = 'pre, .table-wrapper, .cell_output, .cell_output div';

function reached() {
  for (const each of document.querySelectorAll(WIDE)) {
    const scrolls = /auto|scroll/.test(getComputedStyle(each).overflow);
    const over = each.scrollWidth > each.clientWidth || each.scrollHeight > each.clientHeight;
    if (scrolls && over) each.tabIndex = 0;
    else each.removeAttribute('tabindex');
  }
}

addEventListener('load', reached);
addEventListener('resize', reached);
