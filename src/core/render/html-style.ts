/** The page's style sheet. All text colours keep a contrast of at least 4.5 to 1 with their ground (WCAG 2.2 AA). */
export const htmlStyle = `
:root{color-scheme:light dark;--page:#f6f7f9;--card:#fff;--text:#1b1f24;--muted:#57606a;--line:#d8dee4;--link:#0550ae;--code:#eff1f3;--bar:#3b7dd8;--track:#e4e8ec;
--fail:#b42318;--fail-soft:#fdecea;--inconclusive:#6941c6;--inconclusive-soft:#f3effc;--warn:#8a5a00;--warn-soft:#fdf3dc;--pass:#17693a;--pass-soft:#e5f5ea;--skipped:#57606a;--skipped-soft:#eef0f2}
@media screen and (prefers-color-scheme:dark){:root{--page:#0f1318;--card:#171c23;--text:#e6eaef;--muted:#a0aab5;--line:#2d343d;--link:#79b8ff;--code:#222933;--bar:#5b9bf0;--track:#2a323c;
--fail:#ff9389;--fail-soft:#3a1d1d;--inconclusive:#c6adff;--inconclusive-soft:#2a2140;--warn:#f2c14e;--warn-soft:#352a12;--pass:#6fd694;--pass-soft:#16301f;--skipped:#a0aab5;--skipped-soft:#262c34}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--text);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:break-word}
.wrap{max-width:72rem;margin:0 auto;padding:1.5rem 1rem 3rem}
h1{font-size:1.7rem;line-height:1.25;margin:0}h2{font-size:1.15rem;line-height:1.3;margin:0 0 .75rem}
a{color:var(--link)}:focus-visible{outline:3px solid var(--link);outline-offset:2px}
code,pre{font:.875em/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace}
.stack td,.stack th,.verdict,code{overflow-wrap:anywhere}.stack td[data-name]{min-width:7.5rem}.stack td:first-child{min-width:8rem}.stack th[scope=row]{min-width:10.5rem}
code{background:var(--code);border-radius:4px;padding:.1em .35em;-webkit-box-decoration-break:clone;box-decoration-break:clone}
@media screen{.wide td{overflow-wrap:anywhere;min-width:7rem}.wide .number,.wide td:has(>.pill){min-width:0}}
td:has(>.place){min-width:13rem}
pre{background:var(--code);border-radius:6px;padding:.75rem 1rem;overflow:auto;max-height:30rem;overflow-wrap:normal}pre code{background:none;padding:0}
.verdict{border-left:.5rem solid var(--tone);background:var(--soft);border-radius:8px;padding:1.25rem 1.5rem;margin-bottom:1.25rem}
.verdict.fail{--tone:var(--fail);--soft:var(--fail-soft)}.verdict.inconclusive{--tone:var(--inconclusive);--soft:var(--inconclusive-soft)}.verdict.warn{--tone:var(--warn);--soft:var(--warn-soft)}.verdict.pass{--tone:var(--pass);--soft:var(--pass-soft)}.verdict.skipped{--tone:var(--skipped);--soft:var(--skipped-soft)}
.verdict h1{color:var(--tone)}.verdict .reason{font-size:1.15rem;margin:.35rem 0 .75rem}
.facts{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;margin:0}.facts div{display:flex;gap:.4rem}.facts dt{color:var(--muted);white-space:nowrap}.facts dd{margin:0}
.card{background:var(--card);border:1px solid var(--line);border-radius:8px;padding:1.1rem 1.25rem;margin:0 0 1.25rem}
.card>:last-child{margin-bottom:0}
summary{cursor:pointer}summary h2,summary h3{display:inline;margin:0}h3{font-size:1.05rem;line-height:1.3;margin:0 0 .75rem}.part{font-size:1.35rem;margin:1.75rem 0 .75rem}details[open]>summary{margin-bottom:.75rem}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.9375rem}caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
th,td{text-align:left;vertical-align:top;padding:.5rem .75rem .5rem 0;border-bottom:1px solid var(--line)}tbody tr:last-child>*{border-bottom:0}
th{font-weight:600}thead th{color:var(--muted);font-size:.8125rem;font-weight:600;white-space:nowrap}
.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.fix{margin:.35rem 0 0}.fix::before{content:"→ ";color:var(--muted)}
.pill{display:inline-block;border-radius:99px;padding:.05rem .6rem;font-size:.8125rem;font-weight:600;white-space:nowrap;color:var(--skipped);background:var(--skipped-soft)}
.pill.fail,.pill.critical,.pill.high{color:var(--fail);background:var(--fail-soft)}.pill.inconclusive{color:var(--inconclusive);background:var(--inconclusive-soft)}.pill.warn,.pill.medium{color:var(--warn);background:var(--warn-soft)}.pill.pass{color:var(--pass);background:var(--pass-soft)}
.muted,.more{color:var(--muted);font-size:.875rem}
.metrics{display:grid;grid-template-columns:repeat(auto-fill,minmax(9.5rem,1fr));gap:1rem;list-style:none;margin:0;padding:0}
.metrics li{border:1px solid var(--line);border-radius:8px;padding:.75rem 1rem}.metrics .change{font-variant-numeric:tabular-nums}.metrics .name{color:var(--muted);font-size:.875rem}.metrics .figure{font-size:1.6rem;font-weight:600;line-height:1.3;font-variant-numeric:tabular-nums}
.contents ul{columns:18rem;list-style:none;margin:0;padding:0}.contents li{break-inside:avoid}.contents a{display:inline-block;padding:.2rem 0}.contents~section:last-of-type td:empty{height:2.75rem}
figure{margin:0 0 1rem}figcaption{color:var(--muted);font-size:.875rem;margin-bottom:.5rem}
.bars{list-style:none;margin:0;padding:0}.bars li{display:grid;grid-template-columns:minmax(6rem,16rem) 1fr minmax(9rem,auto);gap:.75rem;align-items:center;padding:.2rem 0}
.bars svg{width:100%;height:1.1rem;display:block}.bars .value{font-variant-numeric:tabular-nums}.track{fill:var(--track)}.bar{fill:var(--bar)}.limit{fill:var(--text)}
footer{color:var(--muted);font-size:.875rem}
@media screen and (max-width:40rem){.wrap{padding:.75rem .75rem 2rem}.verdict,.card{padding:1rem}h1{font-size:1.35rem}ul,ol{padding-left:1.25rem}.bars li{grid-template-columns:1fr auto}.bars svg{grid-column:1/-1;grid-row:2}
:is(.stack,.wide) thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}:is(.stack,.wide),:is(.stack,.wide) :is(tbody,tr,td,th){display:block;min-width:0}:is(.stack,.wide) tr{padding:.6rem 0;border-bottom:1px solid var(--line)}:is(.stack,.wide) tr:last-child{border-bottom:0}:is(.stack,.wide) :is(td,th){border:0;padding:.1rem 0}:is(.stack,.wide) td[data-name]::before{content:attr(data-name) " ";color:var(--muted)}
.wide .number{text-align:left}.wide td:empty{display:none}.wide td{overflow-wrap:anywhere}}
@page{margin:16mm 15mm 18mm;@bottom-right{content:counter(page) " / " counter(pages);font:9pt system-ui,sans-serif;color:#57606a}}
@media print{:root{color-scheme:light}body{background:#fff;font-size:10pt}.wrap{max-width:none;padding:0}h1{font-size:18pt}h2{font-size:13pt;break-after:avoid}table{font-size:9pt}thead th{font-size:8.5pt}td{overflow-wrap:anywhere;min-width:5.25rem}.number,td:has(>.pill){min-width:0}.stack td[data-name],.stack td:first-child,.stack th[scope=row]{min-width:4.5rem}tbody tr:first-child{break-before:avoid}td:has(>.place){min-width:9rem}li,p,h1{overflow-wrap:anywhere}
.verdict{break-inside:avoid;border:1px solid var(--tone);border-left-width:.5rem;padding:.75rem 1rem}.card{border:0;border-top:1px solid #999;border-radius:0;padding:.75rem 0 0}.card>p,.card>ul>li{orphans:3;widows:3}pre{max-height:none;white-space:pre-wrap}.scroll{overflow:visible}details::details-content{content-visibility:visible}tr,.metrics li,.bars li{break-inside:avoid}thead{display:table-header-group;break-after:avoid}th,td{padding:.3rem .5rem .3rem 0}a{color:inherit}.pill{border:1px solid currentcolor}}
`;
