export const id = 3598;
export const ids = [3598];
export const modules = {

/***/ 3598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  builtInRules: () => (/* binding */ builtInRules)
});

// UNUSED EXPORTS: providerFormats

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/actions/security-scan/secrets/rules/filters/base64.js

function decodeBase64(encoded) {
    const bare = encoded.replace(/=+$/, '');
    if (bare.length % 4 === 1 || !/^[\w+/-]+$/.test(bare))
        return undefined;
    return external_node_buffer_.Buffer.from(bare, 'base64').toString('utf8');
}

;// CONCATENATED MODULE: ./build/actions/security-scan/secrets/rules/filters/placeholder.js
const stands = /(?:example|placeholder|changeme|change[_-]?this|replace[_-]?(?:me|with|this)|redacted|insert[_-]|your[_-]?|dummy|sample|masked|censored|removed|omitted|deadbeef|todo|fixme)/i;
const runs = ['0123456789', '1234567890', 'abcdefghijklmnopqrstuvwxyz', '9876543210', 'qwertyuiop', 'asdfghjkl'];
const shortest = 6;
const anyStretch = new RegExp(runs
    .flatMap((run) => Array.from({ length: run.length - shortest + 1 }, (_, at) => run.slice(at, at + shortest)))
    .join('|'));
function longestRun(value, run) {
    let longest = 0;
    let length = 0;
    for (let index = 1; index < value.length; index++) {
        const at = run.indexOf(value.charAt(index - 1));
        length = at >= 0 && run.charAt(at + 1) === value.charAt(index) ? length + 1 : 0;
        if (length + 1 > longest && length > 0)
            longest = length + 1;
    }
    return longest;
}
function isSequence(value) {
    const lower = value.toLowerCase();
    if (new Set(lower).size <= Math.min(4, Math.ceil(value.length / 4)))
        return true;
    if (/^(.{1,6})\1{2,}.{0,5}$/.test(lower))
        return true;
    if (/(.)\1{6,}/.test(lower) && new Set(lower).size < 14)
        return true;
    if (!anyStretch.test(lower))
        return false;
    const ordered = runs.reduce((sum, run) => Math.max(sum, longestRun(lower, run)), 0);
    return ordered >= 10 || (ordered >= shortest && ordered * 2 >= value.length);
}
function isPlaceholder(token) {
    return stands.test(token) || /[xX]{6,}|\*{3,}|\.{3,}|[<>{}]/.test(token) || isSequence(token);
}

;// CONCATENATED MODULE: ./build/actions/security-scan/secrets/rules/filters/letter-model.js
const packed = [
    '7ibkjtjkdacs23jT1m2yizyTcu2596/63f6/Wy/83X+v6n7/G82m/v72ov53/y3m0/+/ek0uuzZtkdr5362zvx+Wx/Vy/++X2P8X',
    '7tW5+X3t5/5/6/+5/ur383ur1v39Qt+b//+5+6/7+/5sq5//+X/P+Ps6n8vf/v61x+5/3x/1s3+3O3P3Pv3W+uf/v61pu7/tx39q',
    'u1/qe7v3sip6sSm35+y+r+fy/O7/9/v/v/n+n//vHv/71o20++z2t03//ffX7Xstbu6Wvn636+T/26/N087/l10vv1o68Tu/25+5',
    '/x+1z/10/+3P/WyX//P63/33qhe/6/l6vTX/89P/P/X9kM/3n/fyv5/p/nZ/88/83cTckdscjrTlm2Riis88sl9lt998tle3f4+f',
    '9ev/vlyq3Uxu11uO/1xVqWuU8ne8ez/nKmsW//bvnq3336f/J/vt/f953/9T/wz7/8l3k//+5f/P/v83X+zn/3n+v9/+MG/cfv36',
    'L3n/f3/P2ii//L9o/q/tsvrv/85mvduXpvt+cm3vTep/7/k7X7+/+6eSmWfu7n/Su3mG1u2++tdviVt36e/e7e2/p9S3//L/+/+/',
    'u//24+/6VjWfXlsuza+3fW0q3T79su5V/87nfO8P+/f+rn3/nuX7/+Xn3qG/n8N/PvP3+X///9vJvr/z9fU/r///430X/P8/9/9/',
    '/nFd798/d935v//6v/X/X8nf//f/K7ibkjtjkdacs207M/ulzru6Uv+0T+6/53P9/V1/85fxv93y/P+93//L/yf5/35/e+//6nbl',
    'bvq7/5j31vV+5X7/v6/ux/94n/esn50u8mn/3b/5/7/2w/ut/98lrnV/55n86//9V64/+//8/89//6m1G3O11u9dv3v0+4/6+/7/',
    '/8/8yd/n/H+vM/3v//h9iT9+2y30a3+8l7/vv7tP6iVr+Q/8/1/v8vVt/+83/v/v82/+3H3/p/p/6//5//r//5/UP/lv/d/pv//Z',
    '/6/z/fj/O0/6+8s7XP7i+9Z9/9r/5/4//9/22/+8H2f8f+8P8m///Ezz3r319XtW/15//bn38zi/x///j35/5+t0/+9/9PcTckds',
    'cjrTlm2lkv3/+MfXbM3/5Wym/m53m9un/3j/4/z//6//x//5f+E8v+/3+f3//O3cvs/cdfZ3//4XXk/X9/n91v/vM/71g/tk3c0/',
    '+6P9P/X9lf72n/3inSV9vkUfbW//5WvX/nv/WtWW//Lvxt7/lsuil998P/X/X//P//X/vIv6/8/19n+9/75Wklen21u+ju/X19d1',
    '+/ZNnd8m/6n/n+v8/V6tP/Xu/+/+/u3/24+/9e3P/P//X//n/fH+7/k//+fku//5n/X/O82X9Xf/3u+137/S3vKX//6f/H/f//q/',
    '23/3S2y+a/va3b3+24ume+f+3p+z//vE5/8+//33mvvv4S/X/n22v/33/V7ibkjtjkdacs2zymunvtj76h93fK/7n9/fh/m9/76M',
    '3k732/f593/8Tlhnp/fs/U//96lSrv27iryU08/Sj6b7/f7/3y/+k3/H2n8+n733//K/5/U/2x/ut/+9fdrn/2pm6Ks++R+7/+//',
    '9+75//6m1N2G11u9dv3ve/4/5/38////69O/P/H+3d/33//D+pd6//z/9u/87+Onvv0S88jeO/a/6/0/v5vOu//83/3/v82/+3H3',
    '/Z/5/6//6/+8/94n3l8v//1/1/v/l+6/D/37/d2/68cPn/v5c67t/9/w/5/5//+/////8P/n6P+8n6u///F0030/29f2f/+4//3n',
    '3+y+/f//nav5/x+ts/19+0ncTckdscjrTlm2ljP137cfvSVn36VvlsfutU7dNvnc2z/j7d6/lL3+4u+n3f+22/vn/3WtOv97jXXj',
    'f/niWvLvP72n8sf+/Z/695/sz/U7v97P/b/X/nP++n//n+fiv/lO/TfX/6v/H/3//v/Pv//L/a/79f0/ia//6frN3Wy2c9l1/Xae',
    'x2732yX81v/6mSemn3+n2Yl/2c+3T//knfThc/6X+X9n63W6iv/3f/8///nv/949/5elcuf8kt8T8vvG77/s+20m6U/+5emOzX12',
    'l7bfvve2Z88/mnnKn//7X3H3P3/n+13//Lkq/b/fzvTv//7fWV9e/3p/5+//Hljl//vyn6t696v/P/PWzX//3/17ibkjtjkdacs2',
    '01N//Xik/sdU/+K2x/53X9/t0/+5P3T6vt/f9dv/3K7ye5/39/19/+7cUc3v0s/4j+v/Ntpn5/n8/7/9/4v/npn91v8uv/3S/y34',
    '/tz/lk/99uVVf/x5270+7+i14/89/61qy3/6O1N2e11u9dv3vx/6/6/3p//r/98F/f/n+uk/pv/3C9U09+y130m3+8/f///68f4v',
    'f9/j+w2s+f7nVk/97v/v/v7u/9vHv/x/5/6//6/+8//53jP7v//m/z3/bG/5/l/l8n0/799/vv//45/7U//8i+4+5++0311/25f/',
    'n8P+8n5u///U0z3r/29XyP/V4////V/++/3///Z35/z+ts/29+NncTckdscjrTlm2ll387/denVFv3tW2m/m73O6uP/3U98/S9v4',
    '/ul/+5O1W3e92m9Ou/3N2f/2/sV2SX9m6v/l/H9/i62P/3e/4/y/X3/V9/75n/f/n7/t/ov//lrld//uE/yXf/7WvP/nv/WtOV//',
    'U2quw2ut3rt+99n/P/X+/H//v/Xh34/9/m9v++//6X+X3P/fP/mn//Mts/7/danUUf/9P/n+f7/V6tfX3l/9/9/l3/249/+H/P/n',
    '//X/9n/vF/7/9///v+f/97n3P4v+/37j3/3p/7/6/TbvMn/94f/X/f//v/y3//b2z+g/vh/k3//6mOZ+f+3q+z//vGe+/+/e2Xd3',
    '+/8m/X/H2uv/33/t7ibkjtjkdacs207k2vfrp76br3uh1z37vWx3kr/98fuf4vk/X9zv/3SOz25/3y/19/+8Vav+vzbv5Vu1vE20',
    'n7/v8/up/94e3Wkf8sm7lm32S+x36/py/lk/97tccf9zpr7a8+/a15/89/61pyv/5e1NuW10l1Un3vk/l/4/v7/+z/56O/X/f/nV',
    '/X3//R9b05+3z/9j3/8+st/nqbc5TVf/h+z+s/f7ndh/+8v/v/v42/+3H3/k95/6//4/+s//4f3v+n//z/zn//E/7lj/c+/yf988',
    'q1sn3sR77T///i/4/6++8/22/+6W2XxX97e7m/33Mzqvq319PtW314z73/3+2x/e///L35/z+tp/29+1ncTckdscjrTlm2dcv8//',
    'FW3rX//6ntX/X5/v8mP//J+6/j7v7/kd/9xW0Hnf91m9km9/f9W2/3fX3Ruj/7uua/H+3n9zv/Pbu8sK+uNukq2v7P/J/f+2X91v',
    '/3L1dN6/tl3dv33yP3f/vP/W2Wm//U/4/69n0/k8n/6f6P3Xy3n+ju/navx95/09P083/7njcFet9u/at/3n/v//2tH/l0//5dvX',
    'sv7/q9Rn9/e/+/+/u//34+/5fcH/n2ld8c/23byyvT1ssfrN/+6evP8P8un9bu3X1u127/omvpv//8f/H/X//v+///3S2y+a/va3',
    'b3+24n3P/X/n8/7v//Ft120/plf0u991X/H/f/nv/v//87ibkjtjkdacs2z+U//3mR7+U687jty3zvGz3kr294fuf8vk/P9zv/3L',
    '2p163uz3s0398/E9//vj/8b/n/b1ye5/ey/dj+84e3Wkf8sm7lm32R+x36/tq/lk/962tuf/dSu+Z+++a15/89/61pyv/6m1W3ew',
    '1W9dv3vS2h262Wyv0kv77M2O3W1ma+mm/3Tzbqz1us3yUu9150n7P+y26Wm3vj+w+s+f7nVk/+83/3/v82/+3H3/L1q14+1s3sl2',
    '94/rn839/N/239/L9y2i/ux3kt+98uy3336R88O///D/5/6/+8/22/+6W2XzX97W7e/23Mzqvq319PtW314tul2n0kr+d3vtSv4/',
    'y+tr/19+0fcTckdscjrTlm2bW3pk/kfvVf/89m2O/m73O8mn/3s9y/i8X4/ul/+7P+n/H+/P7z3//WuMu//mXvTXty9v/l/P46n9',
    '2f/3Ff8+t/ut/K1//7P+W/H+2f8tv/vftkv/tVFftXv/9P3H/v3/eyee//N2w2623t30t++9X+X/L9XX/2n/Phux/7/10f99/+9f',
    '1Ovn//H/t3//U2Xc++ke3WaW/8X+f+v8/F5tv/3l/9/9/m3/249/7P2P3f22P+t3/3F/9/8/n/f/k//6v3X+X8/X423/3Um2++ns',
    'PPbnn/5X/P/X32n+23/3Y+z+j/3k/k3//5mdV9W+vp9q2+vG2+/+/W2v936/6V/H+X1tf+vv2j7ibkjtjkdacs207d3meui86Zm1',
    'dw+6/93n8/d1/+8f3v5n0/P+9P//N85369vk9i/9v4ebum/1k27T00/F/8v5/36/327+5f/X2f72H733//i/7/8/2w/ut/+8kTkn',
    '/vh13S1+6s+6/9+/82wy3/5n8P/X/83/O3/fLmy+62+6v7s+55O/P/v/yV/33//K9p097/1/9i3/8TV2f2tzc7dlXmR/6fL/ns3k',
    '2//7v/v/v7u/9vHv/d5x+9+az/1q/+4vvX/vv/lv8//vL/x/Z//8/ru/88WiXev1Ut7S///y/4/6/8+/////8H3n6P+8n8u///Mz',
    'qvq319PtW314/+13n/2++u3/1L35/7+p0/29/9ncTckdscjrTlm2ds387sXXfTP3lzv9P/P69X7n3//r+8/S9f4/ul/+4X7n/X+/',
    'v+v3//U2e+13jN3Sf1+0m2k/H6/f91X/vF/8+t/ut/F1/+6XxO/X9uX8sn/vuzm8/9dP3qO/ncf3f/v3/e2Ge//d2D2823t30t++',
    '5vmU/U8/j/23nXx/p/6/96396/95rdevX/+P/T2//nrOn8u9N3Tjf/rX+l+f5/X7qm/3d/9/9/d3/t49/7OtW3n2tW9lO/vF9798',
    '/v/n9s995n3P9P+/X8uv3vv8////DfvbP/v6n/H/X//v/33//a2z+a/vb/E3//5mdV9W+vp9q2+vL+en+8emf43//6V/H+X1tf+v',
    'v2j7ibkjtjkdacs207t+mupT87ps/3a/7/7/f5/j5//7f3P6fz/W7zn/nKu526/f7vi1+95ualnv1suyU1k2d/6/5/f5/f79/4v/',
    'e/n8/v9lv//R/4/9//6/32//8uVjv/tZknZ097y/4/+//7/56//4vnN/f/8//P///k/7/5/35////5+O/H/v83U/03//j/w+6//6',
    '/ms/979jt3n1ik6Zce3Z/9/77j73Wx/v93/3/393/+3H3/b/4/7/+7n03/84vuU9X9/k/ynv3K/53i/m93a9/97f/evn6Fs+b38/',
    'a/4/6//6/9///9P/n7P+9f4v///F8030/y+f2f/64vf98frem/z/X/S35/5/21/++7+vcTckdscjrTlm2l7F//8d3vdd//6T9d/a',
    '7/n8Ll+vZry/j537/8a//6l1G3X/1m9nX/nW+f///2X/Jnff5t/h/X9/n/qv//L/7qq/fc/M8v88X/X/P+xn91v/3v8P///vG/qn',
    '//Zv/P/X//f/Xf//Ml5/6t/9/7j//6eye3fpuX+eb/nbm6363q1P1//+5ekcnm1su+L0/2Xnfs/5MkfiXv/6euP8f9vjsZn/md/9',
    '/9/d3/t49/5djXufdVt8a3vnU95/q/21u6M315X1N7W91d9c/3nvlv7+/nPnSP//7f/H/X3+v9v//vM9y/r/vN/qv/+43nX/P8/9',
    '/9//XM/5/5/y2v73//5m/P/P+zf/ff/17ibkjtjkdacs210U/nn96/xavvvp20353e53t0/+5X3f7Pt/X71v/3Y/0/6/37/2+//6',
    'eSl3/1yuxk//+s+8v4/vU/Wp/97f/n1v+yv4uv//Z/5/5//78k//77/Ve2+55y7j/9+i16/89/71oy3/6v+OHn+92+j3/3h/5/5/',
    '/y/+z/78dXH/P+uk/vv/3K0hr0+2130a3+8+13/e7yk5Mvn+l94/6/X6/V/v883/v/v82/43H3/s/4/6//4/++//4/vX7n/99/9f',
    'v/M/6+h/v7/r7/80q//v/6r95R//9r/4/7//5/22/+8H3n8f+8n5u///F0z3z/29f2f/94/n3/f8m66x//nav5/x+ts/19+0ncTc',
    'kdscjrTlm2pUn199Zfvcdu1zVtW+Vx2e7dW3ua8y3T7e53dU/95e1OvW92e9mm/vd0dt+/tmobuqu7euT3P72X7sf3nD260j/lk3',
    'cs2+yP2O/X9tX8sn/vtstt/+VMvsnvKrWvP/nv/WtOV//L2pty2ukuqk+94fen/P9/v723/vguy/7/10f993+6mjdWOt1m+at/3l',
    'klt91bMnTjk2zW2W0fy3T6jn3vd/9/9/d3/t49/5etWvf2tm9Mu3vB8z3j+u1m8c+96fuOzP92e7cn3n5v4/5//y//9/u8X3H3P3',
    '2m+uv+3b2w+j/vj/k3//5mdV9W+vp9q2+vFt0u0+klfzu99qV/H+X1tf+vv2j7ibkjtjkdacs208U9nfra78h8vmS/8/5/n6/b7/',
    '/7f/O5f8/f/uf//L16/63v9tq/936Vajnt8jztT0v3Z/636/X5/38/v7d/H/X//d9Vc/vp/5/6/27/uZ/+8TcUn/1Zj/i7+8i16/',
    '8+/71wz3/5n7L/Vv///Nn//S/a/6/v6/89/56PtW/P9/m/fn//Jvy+6//8v6l/+8sbsm1rbi8jTdtT98/e/n53N0//83/3/v82/+',
    '3H3/av5/6/3p/97/74nuX9X1/l383/3L1y3Z/11/q8+87kNd2v8Z7+U///y/4/5//9/////9H/v8P+9v53///Uzz3r/x9XxX/14t',
    'v//f//r/t+v/b34/7+tx/29/5ncTckdscjrTlm2cU3b1+Tfvded07m2P/m73X9uP/XZ+z/U/n6/O8//5P+ZnX//X+33//MzU1++k',
    'ekSdu27n8O/X+/P++X/fS/71p/upXl1/+5V3P/P99X89n/3lcdq//jS/rXfvln3f/v3/O2OW//O96/5////6l/78P/f/P+/V/vn/',
    'XJ36/6/+6v8+//5P2fvP//n/r//nnz+n//KNvOy3/8P/P9f7+P7/3+vf///+/H///4//5fWP3v22u+Ve/3M25v52uz3/r9+5P1Wu',
    'e92e5mm/v0L0k8+anXU///xf/H/f//v/23/3p/i/x//y/2///4mme9f+3q+z/+vXv9///5F35v//od/P+f1tn+vv2k7ibkjtjkda',
    'cs2z6d+nXiq96i29vs20/93X4/Sy/+7n/v4/9/f/+n//i/x/5/fh/2+//5vhuv/0j+5W+9/M/9v5/k5/30/+8v/v2f5+f4f3//L+',
    '536/tq3U0+91dekv/8ZF+s7/9T+7/9+/82wz3/7W2R3O29W+lv33j/5/6/3l/9//46W/P/n63T/3n//Z+o18//0/9r//71l1n2kc',
    'b4smt3af9/2/X93Ww//7v/v/v7u/9vHv/p+7/5//7/+6/742vv2v9/u/9v3/i/4/6+f8nf//88Uslvn/r74j9//R/4/6//9/++/+',
    '9X/PmP/+P83///U0z3p/29X2P/14/3/+/z/5/3///D35/7+ts/29/9ncTckdscjrTlm2jlv8//On3TP/+7kkd+spestLnvt865/T',
    '7/+/9F//6l9MXP9/V/v//vOse/93vV/Rq/vzl8g/v8/v++3/3U/7iK/b9/s8/9pX+W/f9pf8sv/vf7V+//Pe3TXn/8WvH/nv/WtW',
    'W//V/x26P3u3y2/+6Pzc9my8t/x3/vTVp38/8fX80u/8lRltXkssrauu2P23///2u3uB2/53rWnvy/p+b+v3d/9/9/d3/t49/7We',
    'Nuf7rs7c1/vM1x+a2n+nsV/96etNyX93U9cn/3dt124/tmvdb/X5X/X/P//v/33S/S2y+a/va3b3+243fv+X//0/b//3FW126/qt',
    'n1v++zm/f/n+2f73X/o7ibkjtjkdacs208u//n4r+5iv+/hty3zvWz3kr298fuf7nk/P8rn53L2p163uz3s0395vr///7r+4d/+v',
    'b1ye5/ey/dj+84n/Osn90u8un/3S/y36/tx/lk/9+maWn3sqX8L8//a15/89/61pyv/5m1W3O11u9dX3vY2q26+ez30s376N2X/P',
    '+uT/vv/3J0kr022p3zdv+8/Ov/PR096133/D+y+s+f7nVk/+7v/v/v7u/9vHv/M1p28+1p3st3943Pn9v2/q/qv/3J+5/r/35/lt',
    '+9+tuO3v4s18c///i+4+5++0311/27W2fzf97f7m/5/Ezz3r/29X2X/1422u3v9t0+q/32av5/z+tp/19+0ncTckdscjrTlm2tm/',
    '/69XfnLXv68e2O/m63O8lP/vh9z/l8v4/ul/+4m1W3e9+W6vu/3rXS/7/fn/L/v/7e2T3H72X8sf3nE/51s/ut3l1/++X/P/P//X',
    '+///n/8Vl/8fOniX//7WvP/nv/WtOV//E2puy2ut3rt+96v+X/H9/v/23/XZmx262szX003+4v2Xvn5/3/ev//f/9n/9uk/Fs9/8',
    'f2X1nz/E6sn/3d/9/9/d3/t49/8P/v/H//f/2///H+592/v8v+2//7P3f5f+/X8tv3Xrcjs8+bVfSW330X3H3P32m+uv+3Y2z+j/',
    'vj/k3//6mee9e+3q+y/+PF1129/tlnMu++yV/H+X1tf+vv2j7ibkjtjkdacs20jL/339M+6l3/nh1z37vW03kr/583vH83x/c79f',
    '//U2o25/313t93+7/J///8e/6P//vk20n4/n7/qs/94e3Wkf8sm7lm32g/7/5/20/ut/+/8bd//8Sl9K///i16/89/71oy3/5e1N',
    'uW10l1Un3vZ2p35+m839t388N/P/n5uk/vv/3Tzbqz1us3yUu912t6331sz4ruv/i/5/79X5/V9//7v/v/v7u/9vHv/g1r28+103',
    'tt396vvW6n2Xt/Kv33M9p8tv9t/L7t99kllvnzip7b2++i/5/6++0P22/+6W2XzX97W7e/23Mzz3r329X2X/N4232/v+11/u/3xS',
    'v4/y+tr/19+0fcTckdscjrTlm2ke3+e/ZPnWu/87e3P/e8/P6uX/3b+9nW+P6/fu//6q2O3n+/X5vv/3S+L8//en8TX/3lv/l/H9',
    '/n62v/3V/5+t/up/V16/7P/X/f+2H81v/vm+q+//2G/833/8WvX/nv/WtGW//E2p272ut3rt+99f8P/P9nP/2n/3aP6/9/L6f8+/',
    '/7fEf33//n/x///nk3f//2W3Uw2/kf/H7f+/d87//vd/9/9/d3/t49/8X2e3H22W+t2/3H78/8//87+O997v/H5X//3+20/3ttt1',
    '9/hePhX/38P/P/P33n+23/3p/9/M/3o/t///4mee9e+vq9q3+vD2+/+/z2v93+54m/H/X+2v/33/17ibkjtjkdacs2062v93r288',
    'o/v/h2z383e83kx/67XmW6fb3O7qn/vL2p163uz3s03953x3/+90/6f///b1ye5/ey/dj+84e3Wkf8sm7lm32S+x36/ty/lh/973',
    '2un/6wp/2+/7a15/89/61pyv/6m1V2G11u9dv3vi+o35+n839t388N/f/n+uE/vv/3I0kr1+2130d3+82y+331YW62s3/a2y2j+W',
    '6fUc+97v/v/v7u/9vHv/T1p1x9trvslu94Xve9n22t/hv33T9x2Z/uz3bk+8+ttuvvRj15k6//i+4+5++0311/26W2PzX97e7m/3',
    '3Uxz3r319XtW/142f3/3+ey/u/33LX8/7/W+//+/6Y',
].join('');
const levels = [0.7, 2, 3, 4, 5, 6.5, 8.5, 11];
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
function unpack() {
    const bits = new Float32Array(27 * 27 * 27 + 1);
    for (let index = 0; index < packed.length; index++) {
        const pair = digits.indexOf(packed.charAt(index));
        bits[index * 2] = levels[pair >> 3] ?? 0;
        bits[index * 2 + 1] = levels[pair & 7] ?? 0;
    }
    return bits;
}
const surprise = unpack();
const letterAt = (word, index) => word.charCodeAt(index) - 96;
function surpriseOf(word) {
    let before = 0;
    let last = 0;
    let sum = 0;
    for (let index = 0; index <= word.length; index++) {
        const letter = index === word.length ? 0 : letterAt(word, index);
        sum += surprise[(before * 27 + last) * 27 + letter] ?? 0;
        before = last;
        last = letter;
    }
    return sum / (word.length + 1);
}

;// CONCATENATED MODULE: ./build/actions/security-scan/secrets/rules/filters/randomness.js

const known = new Set(('aws gcp jwt ssh ssl tls http https url uri uuid guid json yaml xml html css sql db ctx cfg config src dst tmp id ' +
    'api sdk cli gui ios mvn npm pypi git svn ldap smtp imap ftp sftp pgp gpg rsa dsa ecdsa hmac sha md5 aes des pkcs ' +
    'x509 pem csr crt utf ascii btn img txt png jpg jpeg gif pdf csv tsv zip gz tgz str int num len idx ptr msg req res ' +
    'err evt cmd arg args env var vars pwd passwd usr qwerty foo bar baz qux xyz abc').split(' '));
function lettersOf(value) {
    return value
        .replace(/([a-z])([A-Z])/g, '$1 $2')
        .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
        .toLowerCase()
        .split(/[^a-z]+/)
        .filter((run) => run !== '');
}
const threshold = (length) => (length >= 8 ? 4.75 : length >= 6 ? 5.05 : 5.4);
function isGibberish(value) {
    const runs = lettersOf(value).filter((run) => run.length >= 3 && !known.has(run));
    const length = runs.reduce((sum, run) => sum + run.length, 0);
    if (length < 4)
        return false;
    const surprise = runs.reduce((sum, run) => sum + surpriseOf(run) * run.length, 0) / length;
    return surprise > threshold(length);
}
const sign = /[!#$%^&*~;|<>?]/;
function classOf(character) {
    if (/[a-z]/.test(character))
        return 'a';
    if (/[A-Z]/.test(character))
        return 'A';
    if (/[0-9]/.test(character))
        return '0';
    return sign.test(character) ? '!' : '-';
}
function changes(value) {
    const classes = [...value].map(classOf);
    let count = 0;
    for (let index = 1; index < classes.length; index++) {
        const [before, now] = [classes[index - 1], classes[index]];
        if (before === '-' || now === '-' || before === now)
            continue;
        if (before === 'A' && now === 'a')
            continue;
        count += 1;
    }
    return count;
}
function isMixed(value) {
    return value.length >= 8 && changes(value) * 5 >= value.length;
}
function shareOfWords(value) {
    const words = lettersOf(value).filter((run) => run.length >= 4 && surpriseOf(run) < 4.5);
    return words.reduce((sum, run) => sum + run.length, 0) / value.length;
}
function isUnlikeWords(value) {
    return (/[0-9]/.test(value) && shareOfWords(value) <= 0.5) || isGibberish(value);
}
function entropyOf(value) {
    const counts = new Map();
    for (const character of value)
        counts.set(character, (counts.get(character) ?? 0) + 1);
    let bits = 0;
    for (const count of counts.values())
        bits -= (count / value.length) * Math.log2(count / value.length);
    return bits;
}
function looksDrawn(value) {
    return isMixed(value) || isGibberish(value);
}

;// CONCATENATED MODULE: ./build/actions/security-scan/secrets/rules/filters/reference.js
function isReference(value) {
    return (/\$\{|\$\(|\{\{|\}\}|<%|%>|#\{|\$\[|@\{|\{[A-Za-z_][\w.]{0,40}\}|%\([a-z_]\w{0,30}\)s|%[sdvqr]\b|^%[\w]{1,40}%$/.test(value) ||
        /^<[^<>]{1,80}>$|^\[[^\]]{1,60}\]$|^\$[A-Za-z_]\w{0,60}(?:$|->|::|\[)|^@[A-Za-z_][\w./]{0,60}$|^__\w{1,60}__$|^\*+$/.test(value) ||
        /\b(?:process\.env|os\.environ|os\.getenv|getenv|import\.meta|System\.getenv|ENV\[|env\(|secrets\.|vars\.|var\.|local\.|data\.|Fn::|!Ref|ssm:|vault:|arn:aws|op:\/\/|secretsmanager|keyvault)/.test(value));
}
const isJoint = (value) => /^\s?[+.,;)\]}&|]\s?[$\w"'(]|[[({]\s?$|\s\+\s?$/.test(value);
const isNotation = (value) => /\[\^?[a-zA-Z0-9]-[a-zA-Z0-9]|\{\d{1,4}[,}]|\\[dws][+*{]|(?:\\x[0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\[0-7]{3}){3}|^[A-Za-z_]+_$/.test(value);
function isPlace(value) {
    return (/^(?:https?|ftp|file|ws|wss|s3|gs|urn|data|mailto):/i.test(value) ||
        /^(?:\.{0,2}\/|~\/|[A-Za-z]:\\)[\w./\\ -]{1,200}$/.test(value) ||
        /^[\w./-]{1,120}\.(?:json|ya?ml|pem|key|crt|cer|p12|pfx|jks|txt|js|ts|tsx|jsx|py|rb|go|rs|java|swift|html?|css|png|svg|jpe?g|gif|md|sh|conf|cfg|ini|toml|xml|env|com|org|net|io|local|dev)$/i.test(value) ||
        /^[a-z]+\/[a-z0-9.+-]+$/.test(value) ||
        value.startsWith('#'));
}

;// CONCATENATED MODULE: ./build/actions/security-scan/secrets/rules/filters/credential-value.js




const credential_value_stands = /(?:example|placeholder|change[_-]?(?:me|this|it)|replace|redacted|insert|your|dummy|sample|masked|censored|removed|omitted|todo|fixme|foo|bar\b|baz|lorem|test|fake|mock|stub|secret|token|passw|passwd|pass\b|key|credential|abc123|xxx|yyy|zzz|\.\.\.|\*\*|none|null|undefined|true|false|empty|blank|default|invalid|wrong|unset|string|value|admin|root|user|hello|world|demo|some|any|enter|here|my[_-]|hunter2|not|qwerty|asdf)/i;
const algorithms = /^(?:scram-)?(?:hmac)?(?:sha|aes|rsa|des|3des|md|hmac|ecdsa|ed|dsa|rc|pbkdf|hs|rs|es|ps|tls|ssl|utf|iso|base|ecdh|x|p|secp|curve|chacha|blake|ripemd|argon|bcrypt|scrypt|oauth|http|v|ssh)[-_]?\d{1,5}(?:with[a-z]{2,8}|[a-z]\d?)?(?:[-_./:+]\w{1,12}){0,4}$|^ssh-(?:rsa|ed25519|dss)/i;
const isUuid = (value) => /^[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}$/i.test(value);
const publicKey = /^(?:MII[BC]IjAN|MIGfMA0G|MFkwEwYH|MHYwEAYH|MCowBQYDK2V|ssh-)/;
const isDigest = (value) => /(?:^|[^0-9a-z])(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64})(?:$|[^0-9a-z])/.test(value);
const isSalted = (value) => value.length >= 40 && /^[\x20-\x7e]+$/.test(value) && new Set(value.match(/[^\w\s]/g)).size >= 10 && isMixed(value);
function isIdentifier(value) {
    if (/^[A-Za-z]\w{0,11}(?:\.[A-Za-z]\w{0,11})+$/.test(value))
        return true;
    return /^[A-Za-z][A-Za-z0-9]*(?:[_-][A-Za-z0-9]+){2,}$/.test(value) && shareOfWords(value) > 0.5;
}
function isCredential(kind, value, context = {}) {
    if (isSalted(value))
        return true;
    if (value.length < 4 || !/^[\x21-\x7e]+$/.test(value))
        return false;
    if (isReference(value) ||
        isJoint(value) ||
        isNotation(value) ||
        isSequence(value) ||
        isPlace(value) ||
        isVersion(value) ||
        assignment.test(value) ||
        publicKey.test(value))
        return false;
    if (context.mustBeMixed === true && !isMixed(value))
        return false;
    if (isUuid(value))
        return kind !== 'key' && kind !== 'auth';
    switch (kind) {
        case 'password':
            return isPassword(value);
        case 'secret':
        case 'token':
        case 'api-key':
            return isToken(value, 8) || /^\d{16,40}$/.test(value);
        case 'auth':
            return isToken(value, 16);
        case 'key':
            return isToken(value, 16) && !isDigest(value);
    }
}
function isPassword(value) {
    if (algorithms.test(value) || isIdentifier(value))
        return false;
    if (looksDrawn(value))
        return true;
    if (credential_value_stands.test(value))
        return false;
    return /[0-9!@#$%^&*?~+]/.test(value) && /[A-Za-z]/.test(value) && value.length >= 6;
}
const assignment = /[),;][\w$.]{1,40}=[^=]/;
const isVersion = (value) => /^(?:\w{2,12}:)?[\^~<>=v]{0,3}\d{1,5}\.\d{1,5}(?:\.[\w.+-]{1,30})?$/.test(value);
function isEncodedText(value) {
    const text = /^[A-Za-z0-9+/]{12,}={0,2}$/.test(value) ? decodeBase64(value) : undefined;
    return text !== undefined && /^[\x20-\x7e]+$/.test(text) && shareOfWords(text) > 0.6;
}
const shown = /example|placeholder|changeme|dummy|abc123|123abc|xxxx|your[_-]|redacted|^my[_-]?(?:api)?[_-]?(?:token|key|secret)/i;
function isToken(value, shortest) {
    if (algorithms.test(value) || shown.test(value) || isEncodedText(value) || isIdentifier(value))
        return false;
    if (shareOfWords(value) > 0.5)
        return false;
    if (value.length < shortest)
        return shortest < 16 && isGibberish(value);
    if (value.length >= 16 && entropyOf(value) < 2.5)
        return false;
    return isMixed(value) || (isGibberish(value) && /^[\w+/=.:~-]+$/.test(value));
}
function isExamplePassword(value) {
    return value.length < 3 || isSequence(value) || !isPassword(value);
}

;// CONCATENATED MODULE: ./build/actions/security-scan/secrets/rules/filters/percent-encoding.js
const percentDecoded = (text) => text.replace(/%([0-9a-f]{2})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));

;// CONCATENATED MODULE: ./build/actions/security-scan/secrets/rules/generic/generic-rule.js
const anyKind = 'generic';
function generic(id, title, keywords, pattern, accepts, options = {}) {
    const { severity = 'high', givesWay = false } = options;
    const tags = givesWay ? [anyKind] : ['context'];
    return { id, title, pattern, keywords, allowlists: [], required: [], accepts, severity, tags };
}

;// CONCATENATED MODULE: ./build/actions/security-scan/secrets/rules/generic/address.js




const addressRules = [
    generic('url-password', 'Password in an address', ['://'], /:\/\/[^\s:/@"'`<>(){}[\]|\\,;]{0,100}:([^\s/@"'`<>{}()\\]{3,200})@[\w.[-]/g, ({ secret }) => !isReference(secret) && !isExamplePassword(percentDecoded(secret)), { givesWay: true }),
];

;// CONCATENATED MODULE: ./build/actions/security-scan/secrets/rules/generic/literal.js
const quoted = [
    `"((?:[^"\\\\\\r\\n]|\\\\[^\\r\\n]){1,400})"`,
    `'((?:[^'\\\\\\r\\n]|\\\\[^\\r\\n]){1,400})'`,
    '`([^`\\r\\n]{1,400})`',
    `\\\\{1,3}["']([^"'\\\\\\r\\n]{1,400})\\\\{1,3}["']`,
    `&(?:quot|#34|#39);([^&\\r\\n]{1,400})&(?:quot|#34|#39);`,
].join('|');
const bare = '([^\\s"\'`<>(){}\\[\\],;&|\\\\]{4,400})';
const credentialWord = 'passw(?:or)?d|passphrase|passcode|pwd|pass|psk|pw|secret|token|api[_-]?key|access[_-]?key|credential|cred|auth|bearer|jwt|cookie|session|key';
const credentialKeywords = [
    'pass',
    'pwd',
    'psk',
    'pw',
    'secret',
    'token',
    'key',
    'cred',
    'auth',
    'bearer',
    'jwt',
    'cookie',
    'session',
];

;// CONCATENATED MODULE: ./build/actions/security-scan/secrets/rules/generic/argument.js




const argument = '(?:["\'][^"\'\\r\\n]{0,120}["\']|[\\w.$]{1,60})\\s{0,4},\\s{0,4}';
const pairs = 'basic_?auth(?:entication)?|networkcredential|passwordcredentials?|passwordauthentication|create_?user|set_?credentials|login|authenticate';
const triples = 'getconnection|mysqli_connect|mysql_connect|mysqli|oci_connect|ftp_login|createuser|imap_open|pdo';
const signatures = 'jwt\\.(?:sign|verify|encode|decode)|createhmac|hmac\\.new|createcipher(?:iv)?|createdecipher(?:iv)?|hash_hmac|openssl_encrypt|cookieparser|hmacsha\\d{1,3}';
const argument_isPassword = ({ secret }) => !/\s/.test(secret) && !isReference(secret) && !isExamplePassword(secret);
const argumentRules = [
    generic('password-argument', 'Password in the arguments of a call', ['auth', 'credential', 'user', 'login', 'connect', 'getconnection', 'mysqli', 'imap_open', 'pdo'], new RegExp(`(?:(?:(?:${pairs})(?:\\s{0,3}\\(|\\s{1,3})|\\bauth\\s{0,3}[=:]\\s{0,3}[([])\\s{0,3}${argument}|(?:${triples})\\s{0,3}\\(\\s{0,3}${argument}${argument})(?:${quoted})(?=\\s{0,3}(?:[,)\\]\\r\\n]|$))`, 'gi'), argument_isPassword, { givesWay: true }),
    generic('signing-key-argument', 'Key in the arguments of a call that signs or encrypts', ['jwt.', 'hmac', 'cipher', 'openssl_encrypt', 'cookieparser'], new RegExp(`\\b(?:${signatures})\\s{0,3}\\(\\s{0,3}(?:${argument}|(?<=cookieparser\\())(?:${quoted})`, 'gi'), argument_isPassword, { givesWay: true }),
];

;// CONCATENATED MODULE: ./build/actions/security-scan/secrets/rules/filters/credential-name.js
const kinds = [
    [
        'password',
        /^(?:.*(?:passw(?:or)?d|passphrase|passcode|pwd)|(?:db|user|admin|root|my|sql|smtp|e?mail|ftp|ssh|auth|login|key|store|cert|sudo|ldap|wifi|new|old)?pass|psk|psw|pw)$/,
    ],
    ['secret', /^.*secret$/],
    ['token', /^.*token$|^(?:jwt|bearer|pat)$/],
    [
        'api-key',
        /^.*(?:apikey|accesskey|secretkey|authkey|privatekey|privkey|signingkey|encryptionkey|masterkey|licensekey|appkey|consumerkey|sharedkey|accountkey)$/,
    ],
    ['auth', /^(?:.*auth|authorization|credentials?|creds?|cookie|session)$/],
    ['key', /^.*keys?$/],
];
const keyWords = /^(?:api|access|secret|auth|private|priv|signing|sign|encryption|encrypt|crypto|cipher|aes|hmac|master|license|app|application|consumer|shared|account|client|service|subscription|integration|rest|write|read|admin|deploy|storage|session|jwt|project|server|host|hash|mashape|dsa|rsa|ec|ssh|ssl|tls)$/;
const about = /^(?:at|issued|expired|since|until|date|time|timestamp|urls?|uri|path|dir|file|filename|files|names?|ids?|type|types|length|len|size|count|expir\w*|expires?|ttl|age|timeout|field|label|placeholder|hint|prompt|regex|pattern|format|headers?|param|params|prefix|suffix|policy|reset|endpoint|env|environment|var|variable|message|msg|error|err|errors|text|title|min|max|valid|validation|validator|required|enabled|disabled|hash|hashed|hashes|algorithm|algo|alg|class|input|form|selector|icon|provider|service|manager|store|storage|factory|generator|helper|handler|util|utils|builder|resolver|source|location|index|column|table|version|status|state|scope|scopes|method|mode|strategy|encoding|charset|bits|usage|ops|template|description|desc|help|doc|docs|info|example|tag|tags|ref|refs|arn|alias|fingerprint|thumbprint|kind|set|list|map|array|object|event|change|changed|confirm|confirmation|again|repeat|verify|check|checker|rule|rules|link|page|view|screen|button|btn|modal|dialog|request|response|reply|command|cmd|option|options|config|settings?|position|pos|start|end|offset|range|frequency|interval|limit|quota|word|words|char|chars|pair|pairs|ring|chain|board|press|code|codes|down|up|frame|frames|stroke|space|exchange|spec|schema|property|prop|attribute|attr|uses|used|by|for|of|is|in|to|from|not|was|has|will|must|should|are|and|or|with|the|a|on|if)$/;
const other = /^(?:public|pub|socket|websocket|primary|foreign|partition|sort|composite|no|forgot|forgotten|lost|invalid|wrong|missing|bad|unknown|next|previous|continuation|page|pagination|cursor|show|hide|toggle|has|is|needs?|require|requires|without|csrf|xsrf|idempotency|cache|row|column|object|dict|hash|map|s3|bucket|redis|i18n|translation|locale|message|route|query|param|react|sort|group|unique|duplicate|arrow|hot|shortcut|modifier|kbd|keyboard|sub|registry|reg|event|item|list|data|json|yaml|config|setting|header|label|error|stylesheet|styles?|css|class|design|theme|colou?r|spacing|font|syntax|lexer|parser|grammar|semantic|injection|cancel|cancellation|abort)$/;
function wordsOf(name) {
    return name
        .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
        .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter((word) => word !== '');
}
const neutral = /^(?:\d+|v\d|value|val|str|string|plain|plaintext|raw|literal|default|old|new|current|prod|production|dev|development|staging|test|testing|live|sandbox|primary|secondary|main|base|base64|b64|admin|root|user|db|local|alt|backup)$/;
const digested = /^(?:encoded|hashed|hash|digested|salted)$/;
function credentialNameOf(name) {
    const words = wordsOf(name);
    let isPlain = true;
    for (let index = words.length - 1; index >= 0; index--) {
        const word = words[index] ?? '';
        const kind = kindOf(word, words.slice(0, index));
        if (kind !== undefined && digested.test(words[index - 1] ?? ''))
            return undefined;
        if (kind !== undefined)
            return other.test(words[index - 1] ?? '') && kind !== 'password' ? undefined : { kind, isPlain };
        if (about.test(word))
            return undefined;
        if (!neutral.test(word))
            isPlain = false;
    }
    return undefined;
}
function kindOf(word, before) {
    if (/^pub(?:lic)?key/.test(word))
        return undefined;
    const bare = word.replace(/\d{1,4}$/, '');
    const kind = kinds.find(([, pattern]) => pattern.test(bare))?.[0];
    if (kind === 'key' && word === 'key' && keyWords.test(before.at(-1) ?? ''))
        return 'api-key';
    const isOfSecret = (kind === 'key' || kind === 'auth') && before.some((earlier) => /^(?:secret|token)$/.test(earlier));
    return isOfSecret ? 'secret' : kind;
}

;// CONCATENATED MODULE: ./build/actions/security-scan/secrets/rules/filters/path-noise.js
const translations = /(?:^|\/)(?:locales?|i18n|l10n|lang|langs|languages?|translations?|messages|strings)(?:\/|[._-])|(?:^|\/)(?:[a-z]{2}[-_][A-Z]{2}|[a-z]{2})\.(?:json|ya?ml|properties|ts|js|php|po|xliff?|resx|strings)$|\.(?:po|pot|xlf|xliff|resx|strings|lproj|arb)$/;
const isTranslation = (path) => translations.test(path);
const isPublicCopy = (line) => /badge\.svg\?token=|\/badge\/|shields\.io/i.test(line);
const lockFiles = /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|Cargo\.lock|Podfile\.lock|Package\.resolved|go\.sum|Gemfile\.lock|poetry\.lock|uv\.lock|Pipfile\.lock|composer\.lock|gradle\.lockfile|pubspec\.lock|mix\.lock|flake\.lock|packages\.lock\.json)$/;
const isLockFile = (path) => lockFiles.test(path);

;// CONCATENATED MODULE: ./build/actions/security-scan/secrets/rules/generic/name-around.js
const longest = 60;
function nameAround({ text, match, matchStart }) {
    let start = matchStart;
    while (start > 0 && matchStart - start < longest && /[\w.-]/.test(text.charAt(start - 1)))
        start -= 1;
    const rest = /^[\w-]*/.exec(match)?.[0] ?? '';
    return { name: text.slice(start, matchStart) + rest, start, rest };
}

;// CONCATENATED MODULE: ./build/actions/security-scan/secrets/rules/generic/assignment.js







const assignment_close = '(?:\\\\{0,3}["\'`]|&quot;|&#34;|&#39;)?(?:\\[\\d{0,5})?\\]?';
const annotation = '(?:(?:\\??:\\s?[&*\\w.<>\\[\\]?|]{1,30}(?:\\s[\\w|]{1,20}){0,2}|\\s(?:As\\s)?\\*?(?:string|str|\\[\\]byte|text|char))\\s?(?==))';
const separator = [
    '(?:,\\s{0,40}|\\s{1,40})["\']?(?:value|default)["\']?\\s{0,10}[:=]\\s{0,3}',
    '\\s?\\{\\s{1,40}default\\s{0,10}=\\s{0,3}',
    '(?:\\s[\\w-]{1,20}="[^"<>\\r\\n]{0,60}"){0,3}\\s?>(?=[^<])|</key>\\s{0,40}<string>(?=[^<])',
    '\\s{0,20}(?:===?|!==?|:=|=>|\\+=|\\|\\|=|\\?\\?=|->|<-|:-|=|:|,|\\()\\s{0,20}(?:[\\w.$]{1,60}(?:\\[["\']\\w{1,60}["\']\\]|\\(["\']\\w{1,60}["\']\\))?\\s{0,3}(?:\\|\\||\\?\\?|\\bor)\\s{0,3})?',
    '[ \\t]{1,8}(?=@?["\'`])',
    '\\s{0,20}\\|\\s{0,20}',
].join('|');
const opening = '(?:[bBfFrRuULN@]{0,2}|ConvertTo-SecureString\\s(?:-String\\s)?)';
const conversion = `[\\w.:]{0,30}(?:\\[\\]byte)?\\((?:${quoted})(?=\\s{0,3}\\))`;
const pattern = new RegExp(`(?:${credentialWord})[\\w-]{0,40}(?:${annotation}|${assignment_close})(?:${separator})(?=${opening}(?:${quoted})|${conversion}|${bare})`, 'gi');
const bareValued = /(?:\.(?:ya?ml|env|ini|cfg|conf|cnf|config|properties|toml|md|rst|txt|adoc|sh|bash|zsh|fish|ps1|bat|cmd|tf|tfvars|hcl|example|sample|template|dist|local|development|production|test|service|log|cast|diff|patch|http|rest|xml|plist)|(?:^|\/)[^./]+|(?:^|\/)\.[^/]+|Dockerfile[^/]*)$/i;
const isComment = (line) => /^\s{0,40}(?:\/\/|\/?\*|#|--|;|<!--|rem\b)/i.test(line);
function isParameter(before, separated) {
    return separated === '=' && /[?&;"']/.test(before);
}
function isBareLiteral(candidate, name, start, separated) {
    const { secret, path, text, line } = candidate;
    if (/^[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)+\b/.test(secret))
        return false;
    if (text.charAt(candidate.secretStart + secret.length) === '(')
        return false;
    if (/>$/.test(separated))
        return /(?:<(?:\w{1,20}:)?|<key>|\b(?:name|key|id)=["'])$/.test(text.slice(Math.max(0, start - 24), start));
    if (/\|/.test(separated))
        return /^\s*\|/.test(line) && /\.(?:md|rst|adoc|txt)$/i.test(path);
    if (!/^["']?(?:\s{0,20}[=:]\s{0,20}|:-|,?\s{1,40}value:\s{0,3})$/.test(separated))
        return false;
    const before = text.charAt(start - 1);
    const isEnvironment = separated === '=' && /^[A-Z][A-Z0-9_]*$/.test(name);
    const isHeader = separated.startsWith(':') && /["']/.test(before) && name.includes('-');
    const isDefault = separated.startsWith(':') && text.slice(start - 2, start) === '${';
    return (isEnvironment || isHeader || isDefault || isParameter(before, separated) || bareValued.test(path) || isComment(line));
}
const innerTexts = (value) => [...value.matchAll(/\\"([^"\\]{1,200})\\"/g)].map(([, text = '']) => text);
function coreOf(kind, value) {
    if (/%[0-9a-f]{2}/i.test(value))
        return percentDecoded(value);
    const fallback = /^\$\{[\w.]{1,60}:[-=]?([^{}]{1,200})\}$/.exec(value)?.[1];
    if (fallback !== undefined)
        return fallback;
    return kind === 'auth' || kind === 'token'
        ? value.replace(/^(?:token|apikey|key|bot|oauth|ssws|client-id) /i, '')
        : value;
}
const looksUp = /^(?:create|get|parse|find|is|has|check|verify|validate|read|load|fetch|make|generate|build|define|register|expect|next|consume|to|from|on|remove|delete|reset|assert|hash|compare|match|encode|decode|lookup|require|new)$/;
const compares = /^(?:equals?|same|match|matches|compare|verify|check|assert|contains|expect)$/;
const isLookup = (name, separated) => /\($/.test(separated) && looksUp.test(wordsOf(name)[0] ?? '');
function isNextArgument({ text }, start, separated) {
    if (/^,/.test(separated))
        return text.charAt(start - 1) !== '{';
    if (!/^["'`],\s{0,20}$/.test(separated))
        return false;
    const before = text.slice(Math.max(0, start - 60), start - 1).trimEnd();
    const callee = /(\w{1,40})\($/.exec(before)?.[1];
    return callee === undefined ? !/[([{<]$|^$/.test(before) : compares.test(wordsOf(callee)[0] ?? '');
}
const fetches = /\b(?:var|\w{0,20}env|environ|config|secrets?|param(?:eter)?|lookup|get|fetch|read|load|resolve|require)\(\s?["'`]$/i;
const isPlistKey = (name, separated) => name === 'key' && separated === '>';
const isPublic = (text, start) => /\bpublic[ \t]$/i.test(text.slice(Math.max(0, start - 8), start));
function accepts(candidate) {
    const { match, secret, text, matchStart, path, line } = candidate;
    const { name, start, rest } = nameAround(candidate);
    const named = credentialNameOf(name);
    const separated = match.slice(rest.length);
    const before = text.charAt(start - 1);
    if (named === undefined ||
        isLockFile(path) ||
        isPublicCopy(line) ||
        isPublic(text, start) ||
        isNextArgument(candidate, start, separated) ||
        isPlistKey(name, separated) ||
        isLookup(name, separated))
        return false;
    const kind = name.toLowerCase() === 'key' && isParameter(before, separated) ? 'api-key' : named.kind;
    const begin = text.indexOf(secret, matchStart + match.length);
    if (fetches.test(text.slice(Math.max(0, begin - 40), begin)))
        return false;
    const isQuoted = /["'`;]/.test(text.charAt(begin - 1)) && /["'`\\&]/.test(text.charAt(begin + secret.length));
    if (!isQuoted && !isBareLiteral(candidate, name, start, separated))
        return false;
    if (kind !== 'key' && /^\s?\{.*\\"/.test(secret))
        return innerTexts(secret).some((inner) => inner.length >= 16 && isCredential('token', inner));
    return isCredential(kind, coreOf(kind, secret), { mustBeMixed: !named.isPlain || isTranslation(path) });
}
const assignment_assignment = generic('credential-assignment', 'Credential in an assignment', credentialKeywords, pattern, accepts, { givesWay: true });

;// CONCATENATED MODULE: ./build/actions/security-scan/secrets/rules/generic/authorization.js






function basicPair(encoded) {
    const decoded = decodeBase64(encoded);
    if (decoded === undefined || !/^[\x20-\x7e]+$/.test(decoded))
        return undefined;
    const colon = decoded.indexOf(':');
    return colon < 0 ? undefined : [decoded.slice(0, colon), decoded.slice(colon + 1)];
}
const authorizationRules = [
    generic('basic-authorization', 'User name and password in a Basic header', ['basic'], /\bbasic\s{1,4}([a-z0-9+/_-]{6,400}={0,2})(?![\w+/=])/gi, ({ secret }) => {
        const pair = basicPair(secret);
        return pair !== undefined && !isReference(pair[1]) && !isExamplePassword(pair[1] === '' ? pair[0] : pair[1]);
    }),
    generic('bearer-authorization', 'Token in a Bearer header', ['bearer'], /\bbearer[\s:=]{1,4}["']?([\w.~+/-]{14,3000}={0,2})(?![\w+/=])/gi, ({ secret }) => !isReference(secret) && !isSequence(secret) && looksDrawn(secret), { givesWay: true }),
];

;// CONCATENATED MODULE: ./build/actions/security-scan/secrets/rules/generic/key-material.js




function bodyOf(block) {
    return block
        .replace(/\\[nrt]/g, '\n')
        .split(/\n/)
        .map((line) => line.replace(/^[\s"'`+#*/>|.,-]*(?=[A-Za-z0-9+/])|[\s"'`+\\,;)]*$/g, ''))
        .filter((line) => /^[A-Za-z0-9+/=]+$/.test(line))
        .join('');
}
function isPem(block) {
    const body = bodyOf(block);
    if (body.length < 40 || entropyOf(body) < 4)
        return false;
    return /^M[A-P]/.test(body) || body.startsWith('b3BlbnNzaC1rZXktdjE') || /Proc-Type|DEK-Info/.test(block);
}
function isArmour(block) {
    const body = bodyOf(block);
    return body.length > 80 && entropyOf(body) > 5;
}
function isJwt(token) {
    const [header, claims] = token.split('.').map((part) => decodeBase64(part) ?? '');
    if (claims?.includes('"1234567890"') === true)
        return false;
    return header !== undefined && /^\{.{0,400}"alg"/s.test(header) && entropyOf(token) > 4;
}
const keyMaterialRules = [
    generic('private-key', 'Private key', ['private key-----'], /-----BEGIN (?:[A-Z0-9]{2,12} ){0,3}PRIVATE KEY-----((?:[^-]|-(?!-)){40,16000})/g, ({ secret }) => isPem(secret), { severity: 'critical' }),
    generic('pgp-private-key', 'PGP private key', ['pgp private key block'], /-----BEGIN PGP PRIVATE KEY BLOCK-----((?:[^-]|-(?!-)){100,40000})/g, ({ secret }) => isArmour(secret), { severity: 'critical' }),
    generic('ssh2-private-key', 'Private key in SSH2 form', ['ssh2 encrypted private key'], /---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----((?:[^-]|-(?!-)){100,16000})/g, ({ secret }) => isArmour(secret), { severity: 'critical' }),
    generic('putty-private-key', 'PuTTY private key', ['putty-user-key-file-'], /PuTTY-User-Key-File-[23]:[^\r\n]{1,80}\r?\n(?:[^\r\n]{0,200}\r?\n){1,60}?Private-Lines: \d{1,3}\r?\n([A-Za-z0-9+/=\r\n]{20,8000})/g, ({ secret }) => entropyOf(secret) > 4, { severity: 'critical' }),
    generic('age-secret-key', 'age secret key', ['age-secret-key-1'], /AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}/g, ({ secret }) => entropyOf(secret) > 3.5, { severity: 'critical' }),
    generic('nkey-seed', 'NATS NKEY seed', ['su', 'sa', 'so', 'sn', 'sc', 'sx'], /\bS[UAONCX][A-Z2-7]{56}\b/g, ({ secret }) => entropyOf(secret) > 3.8, { severity: 'critical' }),
    generic('jwk-private-member', 'Private member of a JSON Web Key', ['kty'], /["'](?:d|k|p|q|dp|dq|qi)\\?["']\s{0,4}:\s{0,4}\\?["']([\w-]{16,1400})\\?["']/g, ({ secret, text }) => /["']kty\\?["']/.test(text) && entropyOf(secret) > 3.5 && !isSequence(secret), { severity: 'critical' }),
    generic('json-web-token', 'JSON Web Token', ['eyj'], /\beyJ[\w-]{10,2000}\.eyJ[\w-]{10,6000}(?:\.[\w-]{0,2000})?/g, ({ secret }) => isJwt(secret)),
];

;// CONCATENATED MODULE: ./build/actions/security-scan/secrets/rules/generic/password-file.js


const passwordFileRules = [
    generic('password-hash', 'Hash of a password in a password file', ['$1$', '$5$', '$6$', '$y$', '$apr1$', '$2a$', '$2b$', '$2y$', '{ssha}', '{sha}'], /^[\w.@-]{1,64}:((?:\$(?:1|5|6|y|apr1|2[aby])\$[./\w$=,]{20,160}|\{S?SHA\}[A-Za-z0-9+/]{24,60}={0,2}))(?=:|\s|$)/gm, () => true, { severity: 'high' }),
    {
        ...generic('pgpass-password', 'Password in a PostgreSQL password file', [':'], /^[^#\s:][^\r\n:]{0,200}:(?:\d{1,5}|\*):[^\r\n:]{1,80}:[^\r\n:]{1,80}:([^\r\n]{1,200})$/gm, ({ secret }) => secret !== '*' && !isReference(secret)),
        path: /(?:^|\/)\.?pgpass(?:\.conf)?$/,
    },
    {
        ...generic('git-credentials-password', 'Password in git’s file of credentials', ['://'], /^https?:\/\/[^\s:/@]{1,100}:([^\s@]{1,200})@[\w.-]{1,200}/gm, ({ secret }) => !isReference(secret)),
        path: /(?:^|\/)\.?git-credentials$/,
    },
    {
        ...generic('rails-master-key', 'Key of Rails’ encrypted credentials', [], /^[a-f0-9]{32}$/gm, () => true, {
            severity: 'critical',
        }),
        path: /(?:^|\/)config\/(?:master|credentials\/[\w-]{1,40})\.key$/,
    },
    {
        ...generic('password-hash-in-dump', 'Hash of a password in a database dump', ['$2a$', '$2b$', '$2y$', '$6$', '$argon2'], /'(\$(?:2[aby]\$\d\d\$[./A-Za-z0-9]{53}|6\$[./\w$=]{40,120}|argon2(?:id?|d)\$[\w$=,+/]{40,160}))'/g, () => true),
        path: /\.(?:sql|dump)$/,
    },
];

;// CONCATENATED MODULE: ./build/actions/security-scan/secrets/rules/generic/statement.js



const statement_isPassword = ({ secret }) => !isReference(secret) && !isExamplePassword(secret);
const statementRules = [
    generic('sql-password', 'Password in an SQL statement', ['identified', 'password'], /\b(?:identified\s{1,4}(?:with\s{1,4}[\w'"`]{1,40}\s{1,4})?(?:by|as)|(?:user|role|login)\s[^\r\n;'"]{1,80}\spassword)\s{0,4}\\?['"]([^'"\\\r\n]{3,120})\\?['"]/gi, statement_isPassword),
    generic('command-line-password', 'Password on a command line', [
        'curl',
        'wget',
        'mysql',
        'sshpass',
        'login',
        'htpasswd',
        'openssl',
        'sudo',
        'ldapsearch',
        'psql',
        'mongo',
        'redis-cli',
        'net use',
        'keytool',
        'az ',
        'smbclient',
    ], new RegExp('\\b(?:' +
        [
            `curl\\s[^\\r\\n]{0,200}?(?:-u|--user)[\\s=]{0,2}["']?[^\\s:"']{1,80}:([^\\s"']{3,120})`,
            `(?:mysql|mysqldump|mysqladmin|mariadb)\\s[^\\r\\n|;]{0,160}?\\s-p([^\\s'"-][^\\s'"]{2,80})`,
            `sshpass\\s{1,4}-p\\s{0,2}["']?([^\\s"']{3,80})`,
            `(?:docker|podman|az|oc|helm\\sregistry|nerdctl|buildah|skopeo|gh|npm)\\s{1,4}login\\s[^\\r\\n|]{0,200}?\\s(?:-p|--password)[\\s=]["']?([^\\s"']{3,120})`,
            `(?:redis-cli|mongo|mongosh|mongodump|mongorestore|ldapsearch)\\s[^\\r\\n|;]{0,160}?\\s(?:-a|-p|-w|--password)[\\s=]["']?([^\\s"']{3,120})`,
            `wget\\s[^\\r\\n]{0,200}?--(?:http-|ftp-|proxy-)?password[\\s=]["']?([^\\s"']{3,120})`,
            `htpasswd\\s{1,4}-[a-zA-Z]{0,6}b[a-zA-Z]{0,6}\\s[^\\r\\n]{0,100}?\\s["']?([^\\s"']{3,80})["']?\\s{0,4}(?:$|[>|;&])`,
            `echo\\s{1,3}["']?([^\\s"'|]{3,80})["']?\\s{0,3}\\|\\s{0,3}sudo\\s{1,3}-S`,
            `openssl\\s{1,3}(?:enc|aes[\\w-]{0,12}|des3)\\s[^\\r\\n]{0,120}?-k\\s{1,3}["']?([^\\s"']{3,80})`,
            `-pass(?:in|out|word)?\\s{1,4}["']?pass:([^\\s"']{3,80})`,
        ].join('|') +
        ')', 'gim'), statement_isPassword, { givesWay: true }),
];

;// CONCATENATED MODULE: ./build/actions/security-scan/secrets/rules/generic/wording.js







const wording_pattern = new RegExp(`(?:${credentialWord})[\\w-]{0,40}[ \\t]{1,4}(?:(?:is|was|to|->|5|7|0):?[ \\t]{1,4})?(?=${bare})`, 'gi');
const spaced = /^\s{0,20}(?:env|arg|set -\w{1,2}x?|export|setenv|machine\s|requirepass|masterauth|enable\s|username\s|-?-?h(?:eader)?\s)|\bauthorization["']?:/i;
const isUnmistakable = (value) => value.length >= 20 && /^[\w+/=.~-]+$/.test(value) && /\d/.test(value) && isMixed(value) && entropyOf(value) > 3.2;
function wording_accepts(candidate) {
    const { secret, text, line, match, path } = candidate;
    const { name, start, rest } = nameAround(candidate);
    const kind = credentialNameOf(name.replace(/^-+/, ''))?.kind ??
        (/^requirepass|^masterauth/i.test(name) ? 'password' : undefined);
    if (kind === undefined || kind === 'key' || isLockFile(path))
        return false;
    const isOption = name.startsWith('-') && /[\s"'[,]/.test(text.charAt(start - 1) || ' ');
    const isTold = /(?:\bis|\bwas|->):?\s{1,4}$/i.test(match.slice(rest.length)) && /\d/.test(secret);
    if (!isOption && !isTold && !spaced.test(line) && !isUnmistakable(secret))
        return false;
    return isCredential(kind, secret);
}
const wording = generic('credential-after-name', 'Credential after its name', credentialKeywords, wording_pattern, wording_accepts, { givesWay: true });

;// CONCATENATED MODULE: ./build/actions/security-scan/secrets/rules/token-format.js


const hex = '[a-f0-9]';
const alphanumeric = '[A-Za-z0-9]';
const lowerAlphanumeric = '[a-z0-9]';
const base64 = '[A-Za-z0-9+/]';
const base64url = '[A-Za-z0-9_-]';
const uuid = '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}';
function alternatives(literals) {
    const sources = literals.map(escaped);
    return sources.length > 1 ? `(?:${sources.join('|')})` : (sources[0] ?? '');
}
const escaped = (literal) => literal.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
function prefixed(id, title, prefixes, rest, options = {}) {
    const all = typeof prefixes === 'string' ? [prefixes] : prefixes;
    const token = `${alternatives(all)}${rest}`;
    return { id, title, token, prefixes: all, pieces: [], context: [], severity: 'critical', ...options };
}
function infixed(id, title, piece, token, options = {}) {
    return { id, title, token, prefixes: [], pieces: [piece], context: [], severity: 'critical', ...options };
}
function assigned(id, title, context, token, options = {}) {
    return { id, title, token, prefixes: [], pieces: [], context, severity: 'critical', entropy: 2.5, ...options };
}
const token_format_separator = '[\\w.-]{0,40}["\'`\\]]{0,3}\\s{0,4}(?::=|=>|[=:,(])\\s{0,4}["\'`]?';
const end = '(?![A-Za-z0-9_]|-[A-Za-z0-9])';
const endOf = (token) => (Number(/,(\d+)\}$/.exec(token)?.[1] ?? 0) > 250 ? '' : end);
function selfEvident({ prefixes, token }) {
    const head = alternatives(prefixes);
    return head === ''
        ? new RegExp(`(?<![A-Za-z0-9])(?:${token})${endOf(token)}`, 'g')
        : new RegExp(`${head}(?<![A-Za-z0-9]${head})${token.slice(head.length)}${endOf(token)}`, 'g');
}
function inContext({ context, token }) {
    return new RegExp(`${alternatives(context)}${token_format_separator}(${token})(?![+/])${end}`, 'gi');
}
function ruleOf(format) {
    const exact = new RegExp(`^(?:${format.token})$`);
    const isNamed = format.context.length > 0;
    const keywords = isNamed ? format.context : [...format.prefixes, ...format.pieces];
    return {
        id: format.id,
        title: format.title,
        pattern: isNamed ? inContext(format) : selfEvident(format),
        keywords: keywords.map((word) => word.toLowerCase()),
        ...(format.entropy === undefined ? {} : { entropy: format.entropy }),
        allowlists: [],
        required: [],
        accepts: ({ secret }) => exact.test(secret) && !isPlaceholder(secret) && (!isNamed || isUnlikeWords(secret)),
        severity: format.severity,
        tags: ['provider'],
        ...(format.helpUrl === undefined ? {} : { helpUrl: format.helpUrl }),
    };
}

;// CONCATENATED MODULE: ./build/actions/security-scan/secrets/rules/providers/cloud.js

const cloudFormats = [
    prefixed('aws-access-key-id', 'AWS access key id', ['AKIA', 'ABIA', 'ACCA'], '[A-Z0-9]{16}', {
        helpUrl: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
    }),
    prefixed('aws-temporary-access-key-id', 'AWS temporary access key id', 'ASIA', '[A-Z0-9]{16}', { severity: 'high' }),
    assigned('aws-secret-access-key', 'AWS secret access key', ['aws_secret', 'aws-secret', 'awssecret', 'secret_access_key', 'secret-access-key', 'secretaccesskey', 'aws_key'], `${base64}{40}`, { entropy: 3.5, helpUrl: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html' }),
    assigned('aws-session-token', 'AWS session token', ['aws_session_token', 'aws-session-token', 'sessiontoken', 'x-amz-security-token', 'aws_security_token'], `${base64}{100,2000}={0,2}`, { entropy: 4 }),
    prefixed('aws-bedrock-api-key', 'Amazon Bedrock API key', 'ABSK', `${base64}{100,280}={0,2}`),
    prefixed('aws-bedrock-short-term-api-key', 'Amazon Bedrock short-term API key', 'bedrock-api-key-', `${base64}{80,4000}={0,2}`),
    prefixed('aws-mws-auth-token', 'Amazon MWS auth token', 'amzn.mws.', uuid),
    prefixed('amazon-oauth-client-secret', 'Login with Amazon client secret', 'amzn1.oa2-cs.v1.', `${hex}{64}`),
    prefixed('gcp-api-key', 'Google API key', 'AIza', `${base64url}{35}`, {
        helpUrl: 'https://cloud.google.com/docs/authentication/api-keys',
    }),
    prefixed('gcp-oauth-client-secret', 'Google OAuth client secret', 'GOCSPX-', `${base64url}{28}`),
    prefixed('gcp-oauth-access-token', 'Google OAuth access token', 'ya29.', `${base64url}{30,1000}`, {
        severity: 'high',
        entropy: 3,
    }),
    prefixed('gcp-oauth-refresh-token', 'Google OAuth refresh token', '1//0', `${base64url}{50,150}`, { entropy: 3.5 }),
    prefixed('gcp-storage-hmac-key', 'Google Cloud Storage HMAC access id', 'GOOG1E', '[A-Z0-9]{55}', { entropy: 3 }),
    assigned('azure-storage-account-key', 'Azure storage account key', ['accountkey', 'account_key', 'account-key', 'storage_key', 'storage-key', 'storagekey'], `${base64}{86}==`, {
        entropy: 4,
        helpUrl: 'https://learn.microsoft.com/azure/storage/common/storage-account-keys-manage',
    }),
    assigned('azure-shared-access-key', 'Azure Service Bus, Event Hubs or IoT Hub key', ['sharedaccesskey', 'shared_access_key', 'primarykey', 'primary_key', 'secondarykey', 'secondary_key'], `${base64}{43}=`, { entropy: 4 }),
    assigned('azure-sas-signature', 'Azure shared access signature', ['sig', 'signature'], '[A-Za-z0-9%+/]{43,90}(?:%3[dD]|=)', { severity: 'high', entropy: 3.8 }),
    infixed('azure-ad-client-secret', 'Microsoft Entra client secret', 'Q~', '[A-Za-z0-9_~.-]{3}[0-9]Q~[A-Za-z0-9_~.-]{31,34}', { entropy: 3.3, helpUrl: 'https://learn.microsoft.com/entra/identity-platform/how-to-add-credentials' }),
    assigned('azure-cognitive-services-key', 'Azure AI services key', [
        'ocp-apim-subscription-key',
        'cognitive_services_key',
        'azure_openai_api_key',
        'azure_openai_key',
        'azure_api_key',
    ], `(?:${hex}{32}|${alphanumeric}{84})`, { entropy: 3 }),
    assigned('azure-cosmos-key', 'Azure Cosmos DB key', ['cosmos'], `${base64}{86}==`, { entropy: 4 }),
    infixed('azure-function-key', 'Azure Functions key', 'AzFu', `${base64url}{44}AzFu${base64url}{4,10}={0,2}`),
    assigned('azure-devops-pat', 'Azure DevOps personal access token', ['azure_devops', 'azuredevops', 'azdo', 'vsts', 'system_accesstoken', 'ado_pat'], `(?:[a-z2-7]{52}|${alphanumeric}{76}AZDO${alphanumeric}{4})`, { entropy: 3.3 }),
    assigned('azure-search-key', 'Azure Search admin key', ['search_key', 'search_admin', 'searchkey', 'searchapikey', 'search_api_key'], `${alphanumeric}{52}`, { entropy: 3.5 }),
    prefixed('alibaba-access-key-id', 'Alibaba Cloud access key id', 'LTAI', `${alphanumeric}{12,20}`, { entropy: 3 }),
    assigned('alibaba-access-key-secret', 'Alibaba Cloud access key secret', ['alibaba', 'aliyun', 'alicloud', 'accesskeysecret', 'access_key_secret'], `${alphanumeric}{30}`, { entropy: 3.5 }),
    prefixed('tencent-secret-id', 'Tencent Cloud secret id', 'AKID', `${alphanumeric}{32}`, { entropy: 3.5 }),
    assigned('tencent-secret-key', 'Tencent Cloud secret key', ['tencent'], `${alphanumeric}{32}`, { entropy: 3.8 }),
    assigned('ibm-cloud-api-key', 'IBM Cloud API key', ['ibm', 'bluemix', 'ibmcloud'], `${base64url}{44}`, {
        entropy: 3.8,
    }),
    prefixed('yandex-cloud-api-key', 'Yandex Cloud API key', 'AQVN', `${base64url}{35,38}`, { entropy: 3.5 }),
    prefixed('yandex-cloud-iam-token', 'Yandex Cloud IAM token', 't1.', `[A-Z0-9a-z_-]{1,400}\\.${base64url}{86}`, {
        severity: 'high',
        entropy: 3.5,
    }),
    prefixed('yandex-oauth-token', 'Yandex OAuth token', ['y0_', 'y1_', 'y2_', 'y3_'], `${base64url}{55,60}`),
    prefixed('yandex-storage-secret', 'Yandex Object Storage secret', 'YC', `${base64url}{38}`, { entropy: 4 }),
    assigned('scaleway-secret-key', 'Scaleway secret key', ['scw_secret', 'scaleway'], uuid),
    prefixed('scaleway-access-key', 'Scaleway access key', 'SCW', '[A-Z0-9]{17}', { severity: 'high', entropy: 3 }),
    assigned('ovh-application-secret', 'OVH application secret', ['ovh'], `${alphanumeric}{32}`, { entropy: 3.3 }),
    assigned('hetzner-api-token', 'Hetzner Cloud API token', ['hcloud', 'hetzner'], `${alphanumeric}{64}`, {
        entropy: 4,
    }),
    assigned('linode-api-token', 'Linode API token', ['linode'], `${hex}{64}`, { entropy: 3 }),
    assigned('vultr-api-key', 'Vultr API key', ['vultr'], '[A-Z0-9]{36}', { entropy: 3.5 }),
    prefixed('exoscale-api-key', 'Exoscale API key', 'EXO', `${hex}{24}`, { severity: 'high' }),
    prefixed('upcloud-token', 'UpCloud API token', 'ucat_', '[A-Z0-9]{26}'),
];

;// CONCATENATED MODULE: ./build/actions/security-scan/secrets/rules/providers/communication.js

const slackHelp = 'https://docs.slack.dev/authentication/tokens';
const communicationFormats = [
    prefixed('slack-bot-token', 'Slack bot token', 'xoxb-', '[0-9]{8,14}-(?:[0-9]{8,14}-)?[A-Za-z0-9]{18,34}', {
        helpUrl: slackHelp,
    }),
    prefixed('slack-user-token', 'Slack user token', ['xoxp-', 'xoxe.xoxp-', 'xoxe.xoxb-'], '[0-9]{1,14}-[A-Za-z0-9-]{20,200}', {
        helpUrl: slackHelp,
        entropy: 3,
    }),
    prefixed('slack-legacy-token', 'Slack workspace or legacy token', ['xoxa-', 'xoxr-', 'xoxo-', 'xoxs-'], '(?:[0-9]-)?[0-9A-Za-z-]{20,140}', {
        helpUrl: slackHelp,
        entropy: 3,
    }),
    prefixed('slack-refresh-token', 'Slack refresh token', 'xoxe-', '[0-9]-[A-Za-z0-9]{100,180}', { helpUrl: slackHelp }),
    prefixed('slack-browser-token', 'Slack browser session token', 'xoxc-', '[0-9]{8,14}-[0-9]{8,14}-[0-9]{8,14}-[a-f0-9]{64}', { helpUrl: slackHelp }),
    prefixed('slack-session-cookie', 'Slack session cookie', 'xoxd-', '[A-Za-z0-9%+/=]{80,400}', { helpUrl: slackHelp }),
    prefixed('slack-app-token', 'Slack app-level token', 'xapp-', '[0-9]-[A-Z0-9]{8,14}-[0-9]{8,14}-[a-z0-9]{64}', {
        helpUrl: slackHelp,
    }),
    prefixed('slack-webhook', 'Slack incoming webhook', 'hooks.slack.com/', '(?:services|workflows|triggers)/[A-Za-z0-9]{8,14}/[A-Za-z0-9]{8,20}/[A-Za-z0-9]{16,64}(?:/[A-Za-z0-9]{16,64})?', {
        helpUrl: slackHelp,
    }),
    assigned('slack-signing-secret', 'Slack signing secret', ['slack_signing', 'slack-signing', 'slacksigning', 'slack_client_secret', 'slack_secret'], `${hex}{32}`, { entropy: 3 }),
    prefixed('discord-webhook', 'Discord webhook', ['discord.com/api/webhooks/', 'discordapp.com/api/webhooks/'], `[0-9]{17,20}/${base64url}{60,72}`, {
        helpUrl: 'https://support.discord.com/hc/articles/228383668',
    }),
    assigned('discord-bot-token', 'Discord bot token', ['discord', 'bot', 'token', 'login'], '[MNO][A-Za-z0-9]{23,25}\\.[A-Za-z0-9_-]{6}\\.[A-Za-z0-9_-]{27,38}', { entropy: 4 }),
    assigned('discord-client-secret', 'Discord client secret', ['discord'], `${base64url}{32}`, { entropy: 3.8 }),
    infixed('telegram-bot-token', 'Telegram bot token', ':AA', `[0-9]{8,10}:AA${base64url}{33}`, {
        helpUrl: 'https://core.telegram.org/bots/features#botfather',
    }),
    prefixed('telegram-bot-url', 'Telegram bot token in an address', 'api.telegram.org/bot', `[0-9]{8,10}:${base64url}{35}`),
    prefixed('teams-webhook', 'Microsoft Teams webhook', '.webhook.office.com/webhookb2/', '[a-f0-9-]{36}@[a-f0-9-]{36}/IncomingWebhook/[a-f0-9]{32}/[a-f0-9-]{36}(?:/[A-Za-z0-9_-]{20,60})?'),
    prefixed('power-automate-webhook', 'Power Automate webhook', '.logic.azure.com', '(?::443)?/workflows/[a-f0-9]{32}/triggers/[\\w%]{1,40}/(?:paths/invoke|run)\\?[\\w%&=./-]{10,160}sig=[A-Za-z0-9_%-]{40,60}'),
    prefixed('google-chat-webhook', 'Google Chat webhook', 'chat.googleapis.com/v1/spaces/', '[A-Za-z0-9_-]{8,20}/messages\\?key=[A-Za-z0-9_-]{39}&token=[A-Za-z0-9_%-]{40,60}'),
    assigned('mattermost-token', 'Mattermost access token', ['mattermost'], `${lowerAlphanumeric}{26}`, { entropy: 3.3 }),
    assigned('rocket-chat-token', 'Rocket.Chat token', ['rocketchat', 'rocket_chat'], `${base64url}{43}`, {
        entropy: 3.8,
    }),
    prefixed('matrix-access-token', 'Matrix access token', 'syt_', '[A-Za-z0-9+/=]{2,80}_[A-Za-z]{20}_[A-Za-z0-9]{6}'),
    assigned('zulip-api-key', 'Zulip API key', ['zulip'], `${alphanumeric}{32}`, { entropy: 3.8 }),
    prefixed('feishu-webhook', 'Lark or Feishu webhook', ['open.feishu.cn/open-apis/bot/v2/hook/', 'open.larksuite.com/open-apis/bot/v2/hook/'], '[a-f0-9-]{36}'),
    prefixed('dingtalk-webhook', 'DingTalk webhook', 'oapi.dingtalk.com/robot/send?access_token=', `${hex}{64}`),
    prefixed('wecom-webhook', 'WeCom webhook', 'qyapi.weixin.qq.com/cgi-bin/webhook/send?key=', '[a-f0-9-]{36}'),
    prefixed('facebook-access-token', 'Facebook access token', ['EAAC', 'EAAB', 'EAAG', 'EAAM', 'EAAH', 'EAAJ', 'EAAD', 'EAAI', 'EAAK', 'EAAL'], `${alphanumeric}{80,250}`, { entropy: 4 }),
    prefixed('instagram-access-token', 'Instagram access token', ['IGQV', 'IGQW'], `${alphanumeric}{100,250}`, {
        entropy: 4,
    }),
    assigned('facebook-app-secret', 'Facebook app secret', ['facebook', 'fb_app', 'fb_secret', 'fb_client', 'instagram'], `${hex}{32}`, { entropy: 3 }),
    prefixed('twitter-bearer-token', 'X bearer token', 'AAAAAAAAAAAAAAAAAAAAA', '[A-Za-z0-9%]{80,110}', { entropy: 3.5 }),
    assigned('twitter-api-secret', 'X API secret', ['twitter', 'tweepy'], `${alphanumeric}{45,50}`, { entropy: 4 }),
    assigned('twitter-api-key', 'X API key', ['twitter_consumer', 'twitter_api', 'twitter_key', 'twitterconsumer', 'twitterapi'], `${alphanumeric}{25}`, { entropy: 3.5 }),
    assigned('twitter-access-token', 'X access token', ['twitter', 'access_token', 'accesstoken', 'oauth_token'], `[0-9]{9,20}-${alphanumeric}{40}`, { entropy: 4 }),
    prefixed('linkedin-client-secret', 'LinkedIn client secret', 'WPL_AP1.', `${alphanumeric}{16}\\.[A-Za-z0-9+/=]{6,10}`),
    assigned('linkedin-legacy-client-secret', 'LinkedIn client secret of the old form', ['linkedin'], `${alphanumeric}{16}`, { entropy: 3.3 }),
    assigned('reddit-client-secret', 'Reddit client secret', ['reddit'], `${base64url}{27,30}`, { entropy: 3.8 }),
    assigned('twitch-client-secret', 'Twitch client secret', ['twitch'], `${lowerAlphanumeric}{30}`, { entropy: 3.5 }),
    assigned('line-channel-secret', 'LINE channel secret', ['line_channel', 'channel_secret', 'channelsecret'], `${hex}{32}`, { entropy: 3 }),
    assigned('line-channel-access-token', 'LINE channel access token', ['line_channel', 'channel_access_token', 'channelaccesstoken'], '[A-Za-z0-9+/]{160,180}={0,2}', { entropy: 4.5 }),
];

;// CONCATENATED MODULE: ./build/actions/security-scan/secrets/rules/providers/content.js

const contentFormats = [
    prefixed('contentful-pat', 'Contentful personal access token', 'CFPAT-', `${base64url}{43}`),
    assigned('contentful-delivery-token', 'Contentful delivery token', ['contentful'], `${base64url}{43}`, {
        severity: 'medium',
        entropy: 3.8,
    }),
    prefixed('sanity-token', 'Sanity token', 'sk', `[A-Za-z0-9]{178}`, { entropy: 4 }),
    prefixed('storyblok-token', 'Storyblok management token', 'sbpat_', `${base64url}{30,60}`),
    assigned('prismic-token', 'Prismic token', ['prismic'], `MC5[A-Za-z0-9_.-]{40,160}`, { entropy: 4 }),
    assigned('datocms-token', 'DatoCMS API token', ['dato'], `${hex}{30}`, { entropy: 3 }),
    assigned('ghost-admin-key', 'Ghost admin API key', ['ghost'], `${hex}{24}:${hex}{64}`),
    assigned('strapi-secret', 'Strapi API token', ['strapi'], `${hex}{256}`, { entropy: 3 }),
    prefixed('typeform-token', 'Typeform personal access token', 'tfp_', '[A-Za-z0-9_-]{40,60}', {
        helpUrl: 'https://www.typeform.com/developers/get-started/personal-access-token/',
    }),
    prefixed('hubspot-private-app-token', 'HubSpot private app token', ['pat-na1-', 'pat-na2-', 'pat-na3-', 'pat-eu1-', 'pat-ap1-'], uuid),
    assigned('hubspot-key', 'HubSpot API key of the old form', ['hubspot', 'hapikey'], uuid),
    assigned('segment-write-key', 'Segment write key', ['segment', 'analytics_write', 'writekey', 'write_key'], `${alphanumeric}{32}`, { severity: 'medium', entropy: 3.8 }),
    prefixed('segment-public-api-token', 'Segment public API token', 'sgp_', `${alphanumeric}{64}`),
    assigned('mixpanel-secret', 'Mixpanel API secret', ['mixpanel'], `${hex}{32}`, { severity: 'high', entropy: 3 }),
    assigned('fullstory-api-key', 'FullStory API key', ['fullstory'], 'na1\\.[A-Za-z0-9+/]{80,110}={0,2}'),
    prefixed('intercom-access-token', 'Intercom access token', 'dG9rO', '[A-Za-z0-9+/]{50,60}={0,2}'),
    assigned('zendesk-token', 'Zendesk API token', ['zendesk'], `${alphanumeric}{40}`, { entropy: 4 }),
    assigned('freshdesk-key', 'Freshworks API key', ['freshdesk', 'freshservice', 'freshworks'], `${alphanumeric}{20}`, {
        entropy: 3.5,
    }),
    assigned('helpscout-secret', 'Help Scout secret', ['helpscout', 'help_scout'], `${alphanumeric}{32}`, {
        entropy: 3.8,
    }),
    prefixed('front-token', 'Front API token', 'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzY29wZXMi', '[A-Za-z0-9_-]{60,600}\\.[A-Za-z0-9_-]{43}'),
    assigned('salesforce-token', 'Salesforce access token', ['salesforce', 'sfdc', 'sf_', 'access_token', 'session', 'bearer'], '00D[A-Za-z0-9]{12,15}![A-Za-z0-9._]{80,120}'),
    prefixed('salesforce-refresh-token', 'Salesforce refresh token', '5Aep', '[A-Za-z0-9._=]{70,100}', { entropy: 4 }),
    assigned('marketo-secret', 'Marketo client secret', ['marketo'], `${alphanumeric}{32}`, { entropy: 3.8 }),
    assigned('pipedrive-token', 'Pipedrive API token', ['pipedrive'], `${hex}{40}`, { entropy: 3 }),
    prefixed('zapier-hook', 'Zapier webhook', 'hooks.zapier.com/hooks/catch/', '[0-9]{4,10}/[A-Za-z0-9]{5,12}', {
        severity: 'high',
    }),
    prefixed('make-webhook', 'Make webhook', ['hook.eu1.make.com/', 'hook.us1.make.com/', 'hook.eu2.make.com/', 'hook.integromat.com/'], `${lowerAlphanumeric}{32}`, { severity: 'high' }),
    prefixed('dropbox-short-lived-token', 'Dropbox access token', 'sl.', `(?:u\\.)?${base64url}{130,1400}`, {
        entropy: 4,
    }),
    assigned('dropbox-long-lived-token', 'Dropbox access token of the old form', ['dropbox'], `${base64url}{11}AAAAAAAAAA${base64url}{43}`),
    assigned('dropbox-app-secret', 'Dropbox app secret', ['dropbox'], `${lowerAlphanumeric}{15}`, { entropy: 3 }),
    assigned('box-client-secret', 'Box client secret', ['box_client', 'boxclient', 'box_secret', 'box_api', 'boxappsettings', 'clientsecret'], `${alphanumeric}{32}`, { entropy: 4 }),
    prefixed('cloudinary-address', 'Cloudinary credentials', 'cloudinary://', '[0-9]{12,18}:[A-Za-z0-9_-]{24,32}@[a-z0-9_-]{2,60}'),
    assigned('imagekit-private-key', 'ImageKit private key', ['imagekit', 'private'], 'private_[A-Za-z0-9+/=]{24,32}', {
        entropy: 3.8,
    }),
    assigned('uploadcare-secret', 'Uploadcare secret key', ['uploadcare'], `${hex}{20}`, { entropy: 2.8 }),
    assigned('mux-token-secret', 'Mux token secret', ['mux'], '[A-Za-z0-9+/]{75}', { entropy: 4.3 }),
    assigned('vimeo-token', 'Vimeo access token', ['vimeo'], `${hex}{32}`, { entropy: 3 }),
    assigned('spotify-client-secret', 'Spotify client secret', ['spotify'], `${hex}{32}`, { entropy: 3 }),
    assigned('lastfm-secret', 'Last.fm API secret', ['lastfm', 'last_fm'], `${hex}{32}`, {
        severity: 'high',
        entropy: 3,
    }),
    assigned('unsplash-key', 'Unsplash access key', ['unsplash'], `${base64url}{43}`, { severity: 'high', entropy: 3.8 }),
    assigned('giphy-key', 'GIPHY API key', ['giphy'], `${alphanumeric}{32}`, { severity: 'medium', entropy: 3.8 }),
    assigned('openweather-key', 'OpenWeather API key', ['openweather', 'open_weather', 'owm_', 'weather_api', 'appid'], `${hex}{32}`, { severity: 'high', entropy: 3 }),
    assigned('newsapi-key', 'NewsAPI key', ['newsapi', 'news_api'], `${hex}{32}`, { severity: 'high', entropy: 3 }),
    assigned('tmdb-key', 'TMDB API key', ['tmdb', 'moviedb', 'movie_db'], `${hex}{32}`, { severity: 'high', entropy: 3 }),
    assigned('alpha-vantage-key', 'Alpha Vantage API key', ['alphavantage', 'alpha_vantage'], '[A-Z0-9]{16}', {
        severity: 'medium',
        entropy: 3.2,
    }),
    assigned('finnhub-key', 'Finnhub API key', ['finnhub'], `${lowerAlphanumeric}{20}(?:${lowerAlphanumeric}{20})?`, {
        severity: 'high',
        entropy: 3.2,
    }),
    assigned('polygon-key', 'Polygon.io API key', ['polygon'], `${base64url}{32}`, { severity: 'high', entropy: 4 }),
    prefixed('apify-token', 'Apify token', 'apify_api_', `${alphanumeric}{36}`),
    assigned('rapidapi-key', 'RapidAPI key', ['rapidapi', 'mashape'], '[a-z0-9]{10}msh[a-z0-9]{15}p1[a-z0-9]{6}jsn[a-z0-9]{12}'),
    assigned('serpapi-key', 'SerpApi key', ['serpapi', 'serp_api'], `${hex}{64}`, { entropy: 3 }),
    assigned('scraperapi-key', 'ScraperAPI key', ['scraperapi', 'scraper_api'], `${hex}{32}`, { entropy: 3 }),
    assigned('clearbit-key', 'Clearbit secret key', ['clearbit'], `sk_${hex}{32}`),
    assigned('docusign-secret', 'DocuSign secret key', ['docusign'], uuid),
    assigned('yelp-key', 'Yelp API key', ['yelp'], `${base64url}{128}`, { entropy: 4 }),
    prefixed('frameio-token', 'Frame.io token', 'fio-u-', '[A-Za-z0-9_=-]{64}'),
    assigned('webflow-token', 'Webflow API token', ['webflow'], `${hex}{64}`, { entropy: 3 }),
    assigned('wakatime-key', 'WakaTime API key', ['wakatime', 'api_key'], `waka_${uuid}`),
    assigned('crowdin-legacy-token', 'Crowdin token', ['crowdin'], `${hex}{80}`, { entropy: 3 }),
    assigned('lokalise-token', 'Lokalise API token', ['lokalise'], `${hex}{40}`, { entropy: 3 }),
    assigned('transifex-token', 'Transifex API token', ['transifex', 'tx_token'], `1/${hex}{40}`, { entropy: 3 }),
];

;// CONCATENATED MODULE: ./build/actions/security-scan/secrets/rules/providers/databases.js

const databaseFormats = [
    prefixed('databricks-token', 'Databricks access token', 'dapi', `${hex}{32}(?:-[0-9])?`, { entropy: 3 }),
    prefixed('databricks-oauth-secret', 'Databricks OAuth secret', 'dose', `${hex}{32}`, { entropy: 3 }),
    assigned('snowflake-token', 'Snowflake programmatic access token', ['snowflake'], 'eyJ[A-Za-z0-9_-]{20,200}\\.[A-Za-z0-9_-]{40,400}\\.[A-Za-z0-9_-]{200,500}'),
    prefixed('planetscale-password', 'PlanetScale password', 'pscale_pw_', `${base64url}{32,64}`),
    prefixed('planetscale-token', 'PlanetScale service token', 'pscale_tkn_', `${base64url}{32,64}`),
    prefixed('planetscale-oauth-token', 'PlanetScale OAuth token', 'pscale_oauth_', `${base64url}{32,64}`),
    prefixed('supabase-access-token', 'Supabase access token', 'sbp_', `(?:v0_)?${hex}{40}`),
    prefixed('supabase-secret-key', 'Supabase secret key', 'sb_secret_', '[A-Za-z0-9_-]{22}_[A-Za-z0-9_-]{8}'),
    prefixed('supabase-oauth-token', 'Supabase OAuth token', 'sba_', `${hex}{40,64}`),
    prefixed('neon-api-key', 'Neon API key', 'napi_', `${lowerAlphanumeric}{64}`),
    prefixed('neon-database-password', 'Neon database password', 'npg_', `${alphanumeric}{12,16}`),
    prefixed('mongodb-atlas-service-secret', 'MongoDB Atlas service account secret', 'mdb_sa_sk_', `${base64url}{40,48}`),
    assigned('mongodb-atlas-private-key', 'MongoDB Atlas private key', ['atlas', 'mongodb', 'mcli'], uuid),
    assigned('upstash-token', 'Upstash token', ['upstash'], `A[A-Za-z]${base64url}{52,100}`, { entropy: 4 }),
    assigned('redis-enterprise-key', 'Redis Cloud secret key', ['rediscloud', 'redis_cloud'], `[AS]${lowerAlphanumeric}{40,60}`, { entropy: 3.8 }),
    prefixed('aiven-token', 'Aiven token', 'aivenv1', '[A-Za-z0-9+/=]{200,600}'),
    prefixed('aiven-service-password', 'Aiven service password', 'AVNS_', `${base64url}{15,25}`),
    assigned('confluent-api-secret', 'Confluent Cloud API secret', ['confluent', 'kafka', 'sasl'], '(?:cflt)?[A-Za-z0-9+/]{60,64}', { entropy: 4.2 }),
    prefixed('cockroach-cloud-key', 'CockroachDB Cloud key', 'CCDB1_', '[A-Za-z0-9]{22}_[A-Za-z0-9]{40}'),
    prefixed('clickhouse-cloud-key', 'ClickHouse Cloud key', '4b1d', `${alphanumeric}{38}`, { entropy: 3.8 }),
    assigned('influxdb-token', 'InfluxDB token', ['influx'], `${base64url}{86}==`, { entropy: 4 }),
    prefixed('influxdb-cloud-token', 'InfluxDB API token', 'apiv3_', `${base64url}{60,100}`),
    assigned('elasticsearch-api-key', 'Elasticsearch API key', ['elasticsearch', 'elastic_api_key', 'es_api_key'], `${base64}{58,60}={0,2}`, { entropy: 4.2 }),
    assigned('meilisearch-key', 'Meilisearch key', ['meili'], `${hex}{64}|${base64url}{32,60}`, { entropy: 3 }),
    assigned('algolia-admin-key', 'Algolia admin key', ['algolia'], `${hex}{32}`, {
        entropy: 3,
        helpUrl: 'https://www.algolia.com/doc/guides/security/api-keys/',
    }),
    assigned('typesense-key', 'Typesense API key', ['typesense'], `${alphanumeric}{32,48}`, { entropy: 3.8 }),
    prefixed('fauna-secret', 'Fauna secret', ['fnAE', 'fnAF'], `${base64url}{36}`),
    prefixed('xata-api-key', 'Xata API key', 'xau_', `${alphanumeric}{30,60}`),
    prefixed('prisma-accelerate-url', 'Prisma Accelerate key', 'api_key=eyJ', `${base64url}{20,200}\\.${base64url}{40,600}\\.${base64url}{40,100}`),
    prefixed('astra-db-token', 'DataStax Astra token', 'AstraCS:', '[A-Za-z]{24}:[a-f0-9]{64}'),
    prefixed('tinybird-token', 'Tinybird token', 'p.eyJ', `${base64url}{40,400}\\.${base64url}{40,100}`),
    prefixed('convex-deploy-key', 'Convex deploy key', ['prod:', 'dev:', 'preview:'], '[a-z]{3,20}-[a-z]{3,20}-[0-9]{3}\\|[A-Za-z0-9+/=]{60,200}'),
    prefixed('prefect-api-key', 'Prefect API key', ['pnu_', 'pnb_'], `${alphanumeric}{36}`),
    prefixed('dbt-cloud-token', 'dbt Cloud token', ['dbtc_', 'dbtu_'], `${base64url}{40,60}`),
    assigned('dagster-cloud-token', 'Dagster Cloud token', ['dagster'], `(?:user|agent):[\\w-]{1,40}:${hex}{32}`),
    assigned('fivetran-secret', 'Fivetran API secret', ['fivetran'], `${alphanumeric}{32}`, { entropy: 3.8 }),
    prefixed('retool-api-token', 'Retool API token', 'retool_', '[0-9a-z]{20,40}', { entropy: 3.3 }),
    prefixed('metabase-key', 'Metabase API key', 'mb_', '[A-Za-z0-9+/]{43}=?', { entropy: 4 }),
    assigned('looker-secret', 'Looker client secret', ['looker'], `${alphanumeric}{24}`, { entropy: 3.8 }),
];

;// CONCATENATED MODULE: ./build/actions/security-scan/secrets/rules/providers/delivery.js

const deliveryFormats = [
    prefixed('circleci-personal-token', 'CircleCI personal API token', 'CCIPAT_', `${alphanumeric}{22}_${hex}{40}`),
    prefixed('circleci-project-token', 'CircleCI project API token', 'CCIPRJ_', `${alphanumeric}{22}_${hex}{40}`),
    assigned('circleci-legacy-token', 'CircleCI token of the old form', ['circleci', 'circle_token', 'circle-token', 'circle_ci'], `${hex}{40}`, {
        entropy: 3,
    }),
    assigned('travis-token', 'Travis CI token', ['travis'], `${alphanumeric}{20,22}`, { entropy: 3.6 }),
    prefixed('buildkite-user-token', 'Buildkite user access token', 'bkua_', `${hex}{40}`),
    prefixed('buildkite-agent-token', 'Buildkite agent token', 'bkct_', `${base64url}{40,80}`),
    assigned('appveyor-token', 'AppVeyor API token', ['appveyor'], `(?:v2\\.)?${lowerAlphanumeric}{20}`, {
        entropy: 3.3,
    }),
    assigned('drone-token', 'Drone CI token', ['drone_token', 'drone_rpc_secret', 'drone_server_token'], `${alphanumeric}{32}`, { entropy: 3.3 }),
    assigned('jenkins-api-token', 'Jenkins API token', ['jenkins'], `(?:11${hex}{32}|${hex}{32})`, { entropy: 3 }),
    assigned('teamcity-token', 'TeamCity access token', ['teamcity'], 'eyJ0eXAiOiAiVENWMiJ9\\.[A-Za-z0-9_-]{30,60}\\.[A-Za-z0-9_-]{48}'),
    assigned('bitrise-token', 'Bitrise access token', ['bitrise'], `${base64url}{86}`, { entropy: 4 }),
    assigned('codemagic-token', 'Codemagic API token', ['codemagic'], `${base64url}{43}`, { entropy: 3.8 }),
    prefixed('harness-token', 'Harness access token', ['pat.', 'sat.'], `${base64url}{22}\\.${alphanumeric}{24}\\.${alphanumeric}{20}`),
    prefixed('octopus-api-key', 'Octopus Deploy API key', 'API-', '[A-Z0-9]{26,32}', { entropy: 3.2 }),
    assigned('codecov-token', 'Codecov upload token', ['codecov'], uuid, { severity: 'high' }),
    assigned('coveralls-token', 'Coveralls repository token', ['coveralls', 'repo_token'], `${alphanumeric}{32,33}`, {
        severity: 'high',
        entropy: 3.5,
    }),
    assigned('codacy-token', 'Codacy token', ['codacy'], `(?:${hex}{32}|${alphanumeric}{20})`, {
        severity: 'high',
        entropy: 3,
    }),
    assigned('code-climate-token', 'Code Climate reporter id', ['cc_test_reporter_id', 'codeclimate', 'code_climate'], `${hex}{40,64}`, { severity: 'high', entropy: 3 }),
    prefixed('sonar-token', 'SonarQube token', ['squ_', 'sqp_', 'sqa_'], `${hex}{40}`),
    assigned('sonarcloud-token', 'SonarQube Cloud token', ['sonar'], `${hex}{40}`, { entropy: 3 }),
    assigned('snyk-api-token', 'Snyk API token', ['snyk'], uuid),
    prefixed('snyk-pat', 'Snyk personal access token', 'snyk_uat.', `${base64url}{8}\\.eyJ${base64url}{20,500}\\.${base64url}{20,500}`),
    assigned('deepsource-dsn', 'DeepSource DSN', ['deepsource_dsn'], 'https:\\/\\/[a-f0-9]{32}@[a-z.]{5,40}deepsource\\.[a-z]{2,4}'),
    assigned('percy-token', 'Percy token', ['percy'], `(?:(?:web|app|auto|ss|vmw)_)?${hex}{64}`, {
        severity: 'high',
        entropy: 3,
    }),
    assigned('browserstack-access-key', 'BrowserStack access key', ['browserstack'], `${alphanumeric}{20}`, {
        entropy: 3.3,
    }),
    assigned('saucelabs-access-key', 'Sauce Labs access key', ['sauce'], uuid),
    assigned('lambdatest-access-key', 'LambdaTest access key', ['lambdatest', 'lt_access_key'], `(?:LT_)?${alphanumeric}{50}`, { entropy: 3.5 }),
    assigned('cypress-record-key', 'Cypress record key', ['cypress'], uuid, { severity: 'high' }),
    assigned('chromatic-token', 'Chromatic project token of the old form', ['chromatic'], `${lowerAlphanumeric}{12}`, {
        severity: 'high',
    }),
    prefixed('chromatic-project-token', 'Chromatic project token', 'chpt_', `${hex}{12,20}`, { severity: 'high' }),
    prefixed('launchdarkly-sdk-key', 'LaunchDarkly SDK key', 'sdk-', uuid),
    prefixed('launchdarkly-api-token', 'LaunchDarkly API token', 'api-', uuid),
    prefixed('configcat-sdk-key', 'ConfigCat SDK key', 'configcat-sdk-1/', `${base64url}{22}/${base64url}{22}`),
    prefixed('statsig-secret-key', 'Statsig server secret', 'secret-', `${alphanumeric}{40,48}`, { entropy: 4 }),
];

;// CONCATENATED MODULE: ./build/actions/security-scan/secrets/rules/providers/identity.js

const identityFormats = [
    assigned('okta-named-token', 'Okta API token', ['okta', 'ssws'], `00${base64url}{40}`, { entropy: 3.8 }),
    assigned('okta-client-secret', 'Okta client secret', ['okta'], `${base64url}{40}|${base64url}{64}`, { entropy: 4 }),
    assigned('auth0-client-secret', 'Auth0 client secret', ['auth0'], `${base64url}{64}`, { entropy: 4 }),
    assigned('auth0-management-token', 'Auth0 management token', ['auth0'], 'eyJ[A-Za-z0-9_-]{20,200}\\.eyJ[A-Za-z0-9_-]{40,1500}\\.[A-Za-z0-9_-]{300,400}'),
    assigned('onelogin-secret', 'OneLogin client secret', ['onelogin'], `${hex}{64}`, { entropy: 3 }),
    assigned('duo-secret-key', 'Duo secret key', ['duo_', 'duosecurity', 'duo-'], `${alphanumeric}{40}`, { entropy: 4 }),
    assigned('jumpcloud-key', 'JumpCloud API key', ['jumpcloud'], `${alphanumeric}{40}`, { entropy: 3.8 }),
    prefixed('jumpcloud-prefixed-key', 'JumpCloud API key', 'jca_', `${alphanumeric}{36}`),
    prefixed('stytch-secret', 'Stytch secret', ['secret-live-', 'secret-test-'], '[A-Za-z0-9_=-]{36}'),
    assigned('descope-key', 'Descope management key', ['descope'], 'K2[A-Za-z0-9]{60,120}'),
    assigned('fusionauth-key', 'FusionAuth API key', ['fusionauth'], `${base64url}{43,64}`, { entropy: 3.8 }),
    prefixed('ory-token', 'Ory access token', ['ory_pat_', 'ory_at_', 'ory_rt_', 'ory_apikey_'], `${base64url}{32,100}(?:\\.${base64url}{32,60})?`),
    assigned('keycloak-client-secret', 'Keycloak client secret', ['keycloak'], `${uuid}|[A-Za-z0-9]{32}`, {
        entropy: 3.5,
    }),
    assigned('recaptcha-secret', 'reCAPTCHA secret key', ['recaptcha', 'captcha'], '6L[A-Za-z0-9_-]{38}', {
        severity: 'high',
    }),
    prefixed('hcaptcha-secret', 'hCaptcha secret', 'ES_', `${hex}{32}`, { severity: 'high', entropy: 3 }),
    prefixed('turnstile-secret', 'Cloudflare Turnstile secret', '0x4AAAAAA', `${base64url}{25,27}`, { severity: 'high' }),
    prefixed('authress-key', 'Authress service key', ['sc_', 'ext_', 'scauth_', 'authress_'], '[A-Za-z0-9]{5,30}\\.[A-Za-z0-9]{4,6}\\.acc[_-][A-Za-z0-9-]{10,32}\\.[A-Za-z0-9+/_=-]{30,120}'),
    prefixed('linear-api-key', 'Linear API key', 'lin_api_', `${alphanumeric}{40}`),
    prefixed('linear-oauth-token', 'Linear OAuth token', 'lin_oauth_', `${hex}{64}`),
    assigned('linear-client-secret', 'Linear client secret', ['linear'], `${hex}{32}`, { entropy: 3 }),
    prefixed('notion-token', 'Notion integration token', 'ntn_', '[0-9]{11}[A-Za-z0-9]{35}'),
    prefixed('notion-legacy-token', 'Notion integration token of the old form', 'secret_', `${alphanumeric}{43}`, {
        entropy: 4,
    }),
    prefixed('airtable-pat', 'Airtable personal access token', 'pat', `${alphanumeric}{14}\\.${hex}{64}`),
    assigned('airtable-legacy-key', 'Airtable API key of the old form', ['airtable'], `key${alphanumeric}{14}`, {
        entropy: 3.3,
    }),
    assigned('asana-pat', 'Asana personal access token', ['asana'], `[12]/[0-9]{13,17}(?:/[0-9]{13,17})?:${hex}{32}`),
    assigned('asana-client-secret', 'Asana client secret', ['asana'], `${hex}{32}`, { entropy: 3 }),
    prefixed('figma-token', 'Figma personal access token', ['figd_', 'figdr_'], `${base64url}{40,44}`),
    assigned('figma-legacy-token', 'Figma token of the old form', ['figma', 'x-figma-token'], `[0-9]{5,9}-${uuid}`),
    prefixed('atlassian-api-token', 'Atlassian API token', ['ATATT3xFfGF0', 'ATCTT3xFfGN0', 'ATSTT3xFfGF0', 'ATCTT3xFfGF0'], '[A-Za-z0-9_=-]{60,260}', { helpUrl: 'https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/' }),
    assigned('atlassian-legacy-token', 'Atlassian API token of the old form', ['jira', 'atlassian', 'confluence'], `${alphanumeric}{24}`, { entropy: 3.8 }),
    assigned('jira-pat', 'Jira or Confluence personal access token', ['jira', 'atlassian', 'confluence'], '[MNO][A-Za-z0-9+/]{43}', { entropy: 3.8 }),
    assigned('trello-key', 'Trello API key', ['trello'], `${hex}{32}`, { entropy: 3 }),
    prefixed('trello-token', 'Trello token', 'ATTA', `${hex}{64}[0-9A-F]{8}`),
    assigned('trello-legacy-token', 'Trello token of the old form', ['trello'], `${hex}{64}`, { entropy: 3 }),
    prefixed('clickup-token', 'ClickUp personal token', 'pk_', '[0-9]{5,10}_[A-Z0-9]{32}'),
    prefixed('postman-api-key', 'Postman API key', 'PMAK-', `${hex}{24}-${hex}{34}`),
    prefixed('postman-collection-key', 'Postman collection key', 'PMAT-', `${alphanumeric}{26}`),
    prefixed('readme-api-key', 'ReadMe API key', 'rdme_', `${lowerAlphanumeric}{70}`),
    prefixed('gitbook-token', 'GitBook token', 'gb_api_', `${alphanumeric}{40}`),
    prefixed('scalingo-api-token', 'Swimm or Scalingo token', 'tk-us-', `${base64url}{48}`),
    assigned('shortcut-token', 'Shortcut API token', ['shortcut', 'clubhouse'], uuid),
    assigned('coda-token', 'Coda API token', ['coda'], uuid),
    prefixed('miro-token', 'Miro access token', 'eyJtaXJvLm9yaWdpbiI6', '[A-Za-z0-9+/_-]{10,40}_[A-Za-z0-9_-]{27}'),
    assigned('calendly-token', 'Calendly token', ['calendly'], 'eyJ[A-Za-z0-9_-]{20,200}\\.[A-Za-z0-9_-]{100,600}\\.[A-Za-z0-9_-]{40,100}'),
    prefixed('cal-com-key', 'Cal.com API key', 'cal_live_', `${hex}{32}`),
];

;// CONCATENATED MODULE: ./build/actions/security-scan/secrets/rules/providers/infrastructure.js

const infrastructureFormats = [
    prefixed('digitalocean-pat', 'DigitalOcean personal access token', 'dop_v1_', `${hex}{64}`, {
        helpUrl: 'https://docs.digitalocean.com/reference/api/create-personal-access-token/',
    }),
    prefixed('digitalocean-oauth-token', 'DigitalOcean OAuth token', 'doo_v1_', `${hex}{64}`),
    prefixed('digitalocean-refresh-token', 'DigitalOcean refresh token', 'dor_v1_', `${hex}{64}`),
    assigned('digitalocean-spaces-secret', 'DigitalOcean Spaces secret', ['spaces_secret', 'spaces-secret', 'spaces_key', 'do_spaces'], `${base64}{43}`, { entropy: 4 }),
    prefixed('heroku-api-key', 'Heroku API key', 'HRKU-', '[A-Za-z0-9_-]{36,70}', {
        helpUrl: 'https://devcenter.heroku.com/articles/authentication',
    }),
    assigned('heroku-legacy-api-key', 'Heroku API key of the old form', ['heroku'], uuid),
    prefixed('fly-access-token', 'Fly.io access token', ['FlyV1 fm1_', 'FlyV1 fm2_'], '[A-Za-z0-9+/=,_-]{80,4000}'),
    prefixed('fly-macaroon', 'Fly.io token', ['fo1_', 'fm1r_', 'fm2_lJPE'], '[A-Za-z0-9+/=_-]{38,2000}', {
        entropy: 3.8,
    }),
    assigned('vercel-token', 'Vercel access token', ['vercel', 'zeit', 'now_token'], `${alphanumeric}{24}`, {
        entropy: 3.5,
    }),
    prefixed('vercel-prefixed-token', 'Vercel access token', ['vcp_', 'vci_', 'vca_', 'vcr_', 'vck_'], `${alphanumeric}{24,60}`, { entropy: 3.5 }),
    prefixed('vercel-blob-token', 'Vercel Blob token', 'vercel_blob_rw_', '[A-Za-z0-9]{16}_[A-Za-z0-9]{30}'),
    prefixed('netlify-pat', 'Netlify personal access token', 'nfp_', `${alphanumeric}{36}`),
    assigned('netlify-legacy-token', 'Netlify token of the old form', ['netlify'], `${base64url}{43,46}`, {
        entropy: 3.8,
    }),
    assigned('cloudflare-api-token', 'Cloudflare API token', ['cloudflare', 'cf_api', 'cf_token', 'cf-api'], `${base64url}{40}`, { entropy: 3.8, helpUrl: 'https://developers.cloudflare.com/fundamentals/api/how-to/roll-token/' }),
    assigned('cloudflare-global-api-key', 'Cloudflare global API key', ['cloudflare', 'cf_api', 'cf_key', 'x-auth-key'], `${hex}{37}`, { entropy: 3 }),
    prefixed('cloudflare-origin-ca-key', 'Cloudflare origin CA key', 'v1.0-', `${hex}{24}-${hex}{146}`),
    assigned('fastly-api-token', 'Fastly API token', ['fastly'], `${base64url}{32}`, { entropy: 3.8 }),
    prefixed('akamai-token', 'Akamai EdgeGrid token', 'akab-', '[a-z0-9]{16}-[a-z0-9]{16}'),
    assigned('bunny-api-key', 'bunny.net API key', ['bunny'], `${uuid}(?:${uuid})?`),
    infixed('terraform-cloud-token', 'HCP Terraform token', '.atlasv1.', `${alphanumeric}{14}\\.atlasv1\\.${base64url}{60,80}`),
    prefixed('vault-service-token', 'HashiCorp Vault service token', 'hvs.', `${base64url}{24,300}`, { entropy: 3.3 }),
    prefixed('vault-batch-token', 'HashiCorp Vault batch token', 'hvb.', `${base64url}{100,400}`),
    prefixed('vault-recovery-token', 'HashiCorp Vault recovery token', 'hvr.', `${base64url}{24,300}`, { entropy: 3.3 }),
    assigned('vault-legacy-token', 'HashiCorp Vault token of the old form', ['vault'], 's\\.[A-Za-z0-9]{24}', {
        entropy: 3.5,
    }),
    assigned('vault-unseal-key', 'HashiCorp Vault unseal key', ['unseal', 'recovery key', 'recovery_key'], `${base64}{44}|${base64}{43}=|${hex}{64,66}`, { entropy: 3 }),
    assigned('consul-token', 'HashiCorp Consul token', ['consul', 'x-consul-token'], uuid),
    assigned('nomad-token', 'HashiCorp Nomad token', ['nomad', 'x-nomad-token'], uuid),
    assigned('hcp-client-secret', 'HashiCorp Cloud client secret', ['hcp_client'], `${base64url}{64}`, { entropy: 4 }),
    prefixed('pulumi-access-token', 'Pulumi access token', 'pul-', `${hex}{40}`),
    prefixed('doppler-token', 'Doppler token', ['dp.pt.', 'dp.ct.', 'dp.sa.', 'dp.scim.', 'dp.audit.', 'dp.said.'], `${alphanumeric}{40,44}`),
    prefixed('doppler-service-token', 'Doppler service token', 'dp.st.', '(?:[a-z0-9_-]{2,35}\\.)?[A-Za-z0-9]{40,44}'),
    prefixed('onepassword-service-account', '1Password service account token', 'ops_', 'eyJ[A-Za-z0-9+/_-]{200,1200}={0,3}', { helpUrl: 'https://developer.1password.com/docs/service-accounts/manage-service-accounts/' }),
    prefixed('onepassword-secret-key', '1Password secret key', 'A3-', '[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}'),
    prefixed('infisical-token', 'Infisical service token', 'st.', `${hex}{24}\\.${hex}{32}\\.${hex}{32}`),
    prefixed('bitwarden-machine-token', 'Bitwarden machine account token', '0.', `${uuid}\\.[A-Za-z0-9]{30}:[A-Za-z0-9+/=]{24}`),
    prefixed('render-api-key', 'Render API key', 'rnd_', `${alphanumeric}{28,36}`),
    assigned('railway-token', 'Railway token', ['railway'], uuid),
    prefixed('qovery-token', 'Qovery token', 'qov_', '[A-Za-z0-9]{30,60}_[0-9]{8,12}'),
    prefixed('deno-deploy-token', 'Deno Deploy token', ['ddp_', 'ddo_'], `${alphanumeric}{36}`),
    prefixed('openshift-token', 'OpenShift user token', 'sha256~', `${base64url}{43}`),
    assigned('kubernetes-bootstrap-token', 'Kubernetes bootstrap token', ['token', 'bootstrap'], '[a-z0-9]{6}\\.[a-z0-9]{16}', { entropy: 3.3 }),
    assigned('rancher-token', 'Rancher API token', ['rancher', 'token', 'cattle'], '(?:token-[a-z0-9]{5}|kubeconfig-[a-z0-9-]{5,40}):[a-z0-9]{54}'),
    prefixed('tailscale-key', 'Tailscale key', ['tskey-auth-', 'tskey-api-', 'tskey-client-', 'tskey-scim-', 'tskey-webhook-'], '[A-Za-z0-9]{6,20}-[A-Za-z0-9]{16,64}', { helpUrl: 'https://tailscale.com/kb/1085/auth-keys' }),
    assigned('zerotier-token', 'ZeroTier API token', ['zerotier'], `${alphanumeric}{32}`, { entropy: 3.8 }),
    assigned('ngrok-token', 'ngrok auth token', ['ngrok', 'authtoken', 'add-authtoken'], '[0-9A-Za-z]{27}_[A-Za-z0-9]{20,22}', { entropy: 4.2 }),
    assigned('wireguard-private-key', 'WireGuard private key', ['privatekey', 'private_key', 'presharedkey', 'preshared_key'], '[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=', { entropy: 4 }),
    assigned('godaddy-key', 'GoDaddy API key', ['godaddy'], '[A-Za-z0-9]{8,14}_[A-Za-z0-9]{22}', { entropy: 3.8 }),
    assigned('namecheap-key', 'Namecheap API key', ['namecheap'], `${hex}{32}`, { entropy: 3 }),
    assigned('gandi-key', 'Gandi API key', ['gandi'], `${alphanumeric}{24}|${hex}{40}`, { entropy: 3 }),
    assigned('dnsimple-token', 'DNSimple token', ['dnsimple'], `(?:dnsimple_[au]_)?${alphanumeric}{32}`, {
        entropy: 3.3,
    }),
    assigned('ansible-tower-token', 'Ansible Automation Platform token', ['tower_oauth', 'controller_oauth', 'aap_token'], `${alphanumeric}{30}`, { entropy: 3.8 }),
    prefixed('ngrok-api-key', 'ngrok API key', 'ak_', `${alphanumeric}{26,28}`, { entropy: 4 }),
    assigned('shodan-key', 'Shodan API key', ['shodan'], `${alphanumeric}{32}`, { entropy: 3.8 }),
    assigned('virustotal-key', 'VirusTotal API key', ['virustotal', 'vt_api', 'x-apikey'], `${hex}{64}`, { entropy: 3 }),
    assigned('censys-secret', 'Censys API secret', ['censys'], `${alphanumeric}{32}`, { entropy: 3.8 }),
];

;// CONCATENATED MODULE: ./build/actions/security-scan/secrets/rules/providers/mail.js

const mailFormats = [
    prefixed('sendgrid-api-key', 'SendGrid API key', 'SG.', `${base64url}{22}\\.${base64url}{43}`, {
        helpUrl: 'https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys',
    }),
    prefixed('mailgun-api-key', 'Mailgun API key', 'key-', `${hex}{32}`, { entropy: 3 }),
    assigned('mailgun-private-key', 'Mailgun private key or password', ['mailgun', 'mg_', 'api', 'credentials', 'password', 'signing', 'key'], `${hex}{32}-${hex}{8}-${hex}{8}`),
    assigned('mailchimp-api-key', 'Mailchimp API key', ['mailchimp', 'mc_api', 'api_key', 'apikey', 'api-key', 'key'], `${hex}{32}-us[0-9]{1,2}`),
    prefixed('mandrill-api-key', 'Mandrill API key', 'md-', `${alphanumeric}{22}`, { entropy: 3.8 }),
    assigned('mandrill-legacy-key', 'Mandrill API key of the old form', ['mandrill'], `${base64url}{22}`, {
        entropy: 3.5,
    }),
    assigned('postmark-server-token', 'Postmark server token', ['postmark'], uuid),
    prefixed('brevo-api-key', 'Brevo API key', 'xkeysib-', `${hex}{64}-${alphanumeric}{16}`),
    prefixed('brevo-smtp-key', 'Brevo SMTP key', 'xsmtpsib-', `${hex}{64}-${alphanumeric}{16}`),
    prefixed('resend-api-key', 'Resend API key', 're_', '[A-Za-z0-9]{8}_[A-Za-z0-9]{20,28}', { entropy: 3.5 }),
    assigned('mailjet-key', 'Mailjet key', ['mailjet', 'mj_apikey'], `${hex}{32}`, { entropy: 3 }),
    assigned('sparkpost-api-key', 'SparkPost API key', ['sparkpost'], `${hex}{40}`, { entropy: 3 }),
    assigned('elastic-email-api-key', 'Elastic Email API key', ['elasticemail', 'elastic_email'], '[A-F0-9]{96}', {
        entropy: 3,
    }),
    prefixed('mailersend-api-token', 'MailerSend API token', 'mlsn.', `${hex}{64}`),
    assigned('mailtrap-token', 'Mailtrap API token', ['mailtrap'], `${hex}{32}`, { entropy: 3 }),
    assigned('mailerlite-token', 'MailerLite API token', ['mailerlite'], `(?:${hex}{32}|eyJ[A-Za-z0-9_-]{20,200}\\.[A-Za-z0-9_-]{100,900}\\.[A-Za-z0-9_-]{200,800})`, { entropy: 3 }),
    assigned('zeptomail-token', 'ZeptoMail token', ['zeptomail', 'zoho-enczapikey'], '[A-Za-z0-9+/=]{80,160}', {
        entropy: 4,
    }),
    prefixed('klaviyo-key', 'Klaviyo private API key', 'pk_', `${hex}{34}`, { entropy: 3 }),
    assigned('convertkit-secret', 'Kit API secret', ['convertkit'], `${base64url}{43}`, { entropy: 3.8 }),
    assigned('activecampaign-key', 'ActiveCampaign API key', ['activecampaign', 'active_campaign'], `${hex}{72}`, {
        entropy: 3,
    }),
    assigned('campaign-monitor-key', 'Campaign Monitor API key', ['campaignmonitor', 'campaign_monitor', 'createsend'], '[A-Za-z0-9+/]{80,110}={0,2}', { entropy: 4 }),
    assigned('iterable-api-key', 'Iterable API key', ['iterable'], `${hex}{32}`, { entropy: 3 }),
    assigned('braze-api-key', 'Braze REST API key', ['braze'], uuid),
    prefixed('plunk-secret-key', 'Plunk secret key', 'sk_', `${hex}{48}`, { entropy: 3 }),
    assigned('google-app-password', 'Google app password', ['gmail', 'smtp_pass', 'email_pass', 'mail_pass', 'email_host_password', 'google_app_password', 'app_password'], '[a-z]{4} [a-z]{4} [a-z]{4} [a-z]{4}', { entropy: 2.8 }),
    prefixed('twilio-api-key', 'Twilio API key', 'SK', `${hex}{32}`, {
        entropy: 3,
        helpUrl: 'https://www.twilio.com/docs/iam/api-keys',
    }),
    assigned('twilio-auth-token', 'Twilio auth token', ['twilio', 'auth_token', 'authtoken'], `${hex}{32}`, {
        entropy: 3,
    }),
    assigned('vonage-api-secret', 'Vonage API secret', ['nexmo', 'vonage'], `${alphanumeric}{16}`, { entropy: 3.3 }),
    assigned('plivo-auth-token', 'Plivo auth token', ['plivo'], `${base64}{53}[A-Za-z0-9+/=]{3}|${alphanumeric}{40}`, {
        entropy: 3.8,
    }),
    prefixed('telnyx-api-key', 'Telnyx API key', 'KEY0', '[0-9A-F]{31}_[A-Za-z0-9]{20,30}'),
    assigned('messagebird-key', 'Bird access key', ['messagebird'], `${alphanumeric}{25}`, { entropy: 3.5 }),
    assigned('sinch-token', 'Sinch API token', ['sinch'], `${hex}{32}`, { entropy: 3 }),
    assigned('clicksend-key', 'ClickSend API key', ['clicksend'], uuid),
    assigned('infobip-key', 'Infobip API key', ['infobip'], `${hex}{32}-${uuid}`),
    assigned('pusher-secret', 'Pusher app secret', ['pusher'], `${hex}{20}`, { entropy: 2.8 }),
    assigned('ably-api-key', 'Ably API key', ['ably'], '[A-Za-z0-9_-]{6}\\.[A-Za-z0-9_-]{6}:[A-Za-z0-9_-]{43}'),
    assigned('pubnub-secret-key', 'PubNub secret key', ['pubnub', 'secret_key', 'secretkey'], `sec-c-[A-Za-z0-9+/=]{48}|sec-c-${uuid}`),
    assigned('sendbird-token', 'Sendbird API token', ['sendbird'], `${hex}{40}`, { entropy: 3 }),
    assigned('stream-secret', 'Stream API secret', ['getstream', 'stream_secret', 'stream_api_secret'], `${lowerAlphanumeric}{64}`, { entropy: 4 }),
    assigned('agora-certificate', 'Agora app certificate', ['agora'], `${hex}{32}`, { entropy: 3 }),
    assigned('zoom-secret', 'Zoom client secret', ['zoom'], `${alphanumeric}{32}`, { entropy: 4 }),
];

;// CONCATENATED MODULE: ./build/actions/security-scan/secrets/rules/providers/mobile.js

const mobileFormats = [
    prefixed('firebase-server-key', 'Firebase Cloud Messaging server key', 'AAAA', `${base64url}{7}:APA91b${base64url}{134}`, { helpUrl: 'https://firebase.google.com/docs/cloud-messaging/auth-server' }),
    prefixed('mapbox-secret-token', 'Mapbox secret token', 'sk.eyJ', `${base64url}{60,120}\\.${base64url}{20,24}`, {
        helpUrl: 'https://docs.mapbox.com/accounts/guides/tokens/',
    }),
    prefixed('revenuecat-secret-key', 'RevenueCat secret key', 'sk_', '[A-Za-z]{29}', { entropy: 3.8 }),
    assigned('revenuecat-legacy-key', 'RevenueCat secret key of the old form', ['revenuecat', 'purchases'], '[A-Za-z]{32}', { entropy: 4 }),
    prefixed('onesignal-api-key', 'OneSignal REST API key', 'os_v2_', '(?:app|org)_[a-z2-7]{80,120}'),
    assigned('onesignal-legacy-key', 'OneSignal REST API key of the old form', ['onesignal', 'one_signal'], `[A-Za-z0-9]{48}|${uuid}`, { entropy: 3.3 }),
    assigned('expo-access-token', 'Expo access token', ['expo_token', 'expo_access', 'eas_token'], `${base64url}{40}`, {
        entropy: 3.8,
    }),
    assigned('codepush-key', 'CodePush deployment key', ['codepush', 'code_push', 'code-push'], '[A-Za-z0-9_-]{37,64}', {
        severity: 'high',
        entropy: 3.8,
    }),
    assigned('app-center-token', 'App Center token', ['appcenter', 'app_center', 'app-center'], `${hex}{40}`, {
        entropy: 3,
    }),
    assigned('app-store-shared-secret', 'App Store shared secret', ['shared_secret', 'sharedsecret', 'itunes', 'app_store', 'appstore'], `${hex}{32}`, { entropy: 3 }),
    assigned('apple-app-specific-password', 'Apple app-specific password', ['apple', 'fastlane', 'altool', 'notary', 'itmstransporter', 'appleid', 'app_specific', 'password'], '[a-z]{4}-[a-z]{4}-[a-z]{4}-[a-z]{4}', { entropy: 2.8 }),
    assigned('adjust-token', 'Adjust API token', ['adjust'], `${lowerAlphanumeric}{20}`, { entropy: 3.5 }),
    assigned('appsflyer-dev-key', 'AppsFlyer developer key', ['appsflyer'], `${alphanumeric}{22}`, {
        severity: 'medium',
        entropy: 3.8,
    }),
    prefixed('branch-secret', 'Branch secret', 'secret_live_', `${alphanumeric}{32}`),
    assigned('urban-airship-secret', 'Airship master secret', ['airship', 'mastersecret', 'master_secret'], `${base64url}{22}`, { entropy: 3.8 }),
    assigned('huawei-app-secret', 'Huawei AppGallery secret', ['huawei', 'appgallery', 'agconnect', 'client_secret'], '[A-F0-9]{64}', { entropy: 3 }),
    assigned('google-maps-signing-secret', 'Google Maps signing secret', ['signing_secret', 'url_signing', 'maps_secret'], '[A-Za-z0-9_-]{27}=', { entropy: 3.8 }),
    assigned('here-api-key', 'HERE API key', ['here_api', 'hereapi', 'here_key'], `${base64url}{43}`, { entropy: 3.8 }),
    assigned('tomtom-key', 'TomTom API key', ['tomtom'], `${alphanumeric}{32}`, { severity: 'medium', entropy: 3.8 }),
    assigned('instabug-token', 'Instabug token', ['instabug'], `${hex}{32}`, { severity: 'medium', entropy: 3 }),
    assigned('leanplum-key', 'Leanplum key', ['leanplum'], '(?:dev|prod)_[A-Za-z0-9]{43}', { entropy: 3.5 }),
    prefixed('adapty-secret-key', 'Adapty secret key', 'secret_live_', '[A-Za-z0-9]{8}\\.[A-Za-z0-9]{32}'),
    assigned('qonversion-key', 'Qonversion project key', ['qonversion'], `${base64url}{32}`, {
        severity: 'medium',
        entropy: 3.5,
    }),
];

;// CONCATENATED MODULE: ./build/actions/security-scan/secrets/rules/providers/models.js

const openAiHelp = 'https://platform.openai.com/api-keys';
const modelFormats = [
    prefixed('openai-legacy-key', 'OpenAI API key', 'sk-', `${alphanumeric}{20}T3BlbkFJ${alphanumeric}{20}`, {
        helpUrl: openAiHelp,
    }),
    prefixed('openai-project-key', 'OpenAI project, service account or admin key', ['sk-proj-', 'sk-svcacct-', 'sk-admin-', 'sk-None-'], `${base64url}{20,100}T3BlbkFJ${base64url}{20,100}`, { helpUrl: openAiHelp }),
    prefixed('anthropic-api-key', 'Anthropic API key', ['sk-ant-api03-', 'sk-ant-api04-'], `${base64url}{80,120}`, {
        helpUrl: 'https://console.anthropic.com/settings/keys',
    }),
    prefixed('anthropic-admin-key', 'Anthropic admin key', 'sk-ant-admin01-', `${base64url}{80,120}`, {
        helpUrl: 'https://console.anthropic.com/settings/admin-keys',
    }),
    prefixed('anthropic-oauth-token', 'Anthropic OAuth token', ['sk-ant-oat01-', 'sk-ant-ort01-'], `${base64url}{80,120}`),
    prefixed('huggingface-token', 'Hugging Face access token', 'hf_', '[A-Za-z]{34}', {
        helpUrl: 'https://huggingface.co/docs/hub/security-tokens',
    }),
    prefixed('huggingface-organization-token', 'Hugging Face organization token', 'api_org_', '[A-Za-z]{34}'),
    assigned('cohere-api-key', 'Cohere API key', ['cohere', 'co_api_key'], `${alphanumeric}{40}`, { entropy: 4 }),
    prefixed('replicate-api-token', 'Replicate API token', 'r8_', `${alphanumeric}{37}`),
    prefixed('groq-api-key', 'Groq API key', 'gsk_', `${alphanumeric}{52}`),
    prefixed('perplexity-api-key', 'Perplexity API key', 'pplx-', `${alphanumeric}{48}`),
    prefixed('xai-api-key', 'xAI API key', 'xai-', `${alphanumeric}{70,85}`),
    assigned('mistral-api-key', 'Mistral API key', ['mistral'], `${alphanumeric}{32}`, { entropy: 3.8 }),
    assigned('deepseek-api-key', 'DeepSeek API key', ['deepseek'], `sk-${hex}{32}`),
    assigned('together-api-key', 'Together AI API key', ['together'], `${hex}{64}`, { entropy: 3 }),
    prefixed('together-v1-key', 'Together AI API key', 'tgp_v1_', `${base64url}{43}`),
    prefixed('fireworks-api-key', 'Fireworks AI API key', 'fw_', `${alphanumeric}{22,24}`, { entropy: 3.5 }),
    prefixed('openrouter-api-key', 'OpenRouter API key', 'sk-or-v1-', `${hex}{64}`),
    assigned('stability-api-key', 'Stability AI API key', ['stability', 'dreamstudio'], `sk-${alphanumeric}{48}`),
    assigned('elevenlabs-api-key', 'ElevenLabs API key', ['elevenlabs', 'eleven_labs', 'xi-api-key', 'xi_api_key'], `(?:sk_${hex}{48}|${hex}{32})`, { entropy: 3 }),
    assigned('assemblyai-key', 'AssemblyAI API key', ['assemblyai', 'assembly_ai'], `${hex}{32}`, { entropy: 3 }),
    assigned('deepgram-key', 'Deepgram API key', ['deepgram'], `${hex}{40}`, { entropy: 3 }),
    assigned('deepl-key', 'DeepL API key', ['deepl', 'deepl-auth-key'], `${uuid}(?::fx)?`),
    prefixed('deepl-free-key', 'DeepL API key', 'DeepL-Auth-Key ', `${uuid}(?::fx)?`),
    assigned('clarifai-key', 'Clarifai key', ['clarifai'], `${hex}{32}`, { entropy: 3 }),
    assigned('wandb-api-key', 'Weights & Biases API key', ['wandb'], `${hex}{40}`, { entropy: 3 }),
    prefixed('wandb-v1-key', 'Weights & Biases API key', 'wandb_v1_', `${base64url}{40,120}`),
    assigned('comet-api-key', 'Comet API key', ['comet_api', 'comet_ml', 'comet-api'], `${alphanumeric}{25}`, {
        entropy: 3.5,
    }),
    prefixed('pinecone-api-key', 'Pinecone API key', 'pcsk_', '[A-Za-z0-9]{5,6}_[A-Za-z0-9]{63}'),
    assigned('pinecone-legacy-key', 'Pinecone API key of the old form', ['pinecone'], uuid),
    prefixed('langchain-key', 'LangSmith API key', ['lsv2_pt_', 'lsv2_sk_'], `${hex}{32}_${hex}{10}`),
    prefixed('nvidia-api-key', 'NVIDIA API key', 'nvapi-', `${base64url}{64}`),
    prefixed('cerebras-api-key', 'Cerebras API key', 'csk-', `${lowerAlphanumeric}{48}`),
    prefixed('tavily-api-key', 'Tavily API key', 'tvly-', '(?:dev-|prod-)?[A-Za-z0-9]{32}'),
    prefixed('firecrawl-api-key', 'Firecrawl API key', 'fc-', `${hex}{32}`),
    prefixed('voyage-api-key', 'Voyage AI API key', ['pa-', 'al-'], `${base64url}{43}`, { entropy: 4 }),
    prefixed('jina-api-key', 'Jina API key', 'jina_', `${hex}{32}${base64url}{28}`),
    prefixed('e2b-api-key', 'E2B API key', 'e2b_', `${hex}{40}`),
    prefixed('modal-token', 'Modal token', ['ak-', 'as-'], `${alphanumeric}{22}`, { entropy: 3.8 }),
    prefixed('runpod-api-key', 'RunPod API key', 'rpa_', '[A-Z0-9]{40,46}[a-z0-9]{0,6}'),
    prefixed('lambda-cloud-key', 'Lambda Cloud API key', 'secret_', '[a-z0-9-]{1,30}_[a-f0-9]{32}\\.[A-Za-z0-9]{32}'),
    assigned('roboflow-key', 'Roboflow API key', ['roboflow'], `${alphanumeric}{20}`, { entropy: 3.3 }),
    assigned('scale-key', 'Scale AI API key', ['scale_api', 'scaleapi'], `(?:live|test)_${hex}{32}`),
    assigned('kaggle-key', 'Kaggle API key', ['kaggle'], `${hex}{32}`, { entropy: 3 }),
];

;// CONCATENATED MODULE: ./build/actions/security-scan/secrets/rules/providers/observability.js

const observabilityFormats = [
    assigned('datadog-api-key', 'Datadog API key', ['datadog', 'dd_api', 'dd-api', 'ddapi'], `${hex}{32}`, {
        entropy: 3,
        helpUrl: 'https://docs.datadoghq.com/account_management/api-app-keys/',
    }),
    assigned('datadog-application-key', 'Datadog application key', ['datadog', 'dd_app', 'dd-app', 'dd-application'], `${hex}{40}`, { entropy: 3, helpUrl: 'https://docs.datadoghq.com/account_management/api-app-keys/' }),
    prefixed('new-relic-user-key', 'New Relic user key', 'NRAK-', '[A-Z0-9]{27}'),
    assigned('new-relic-ingest-key', 'New Relic ingest key', ['new_relic', 'newrelic', 'nr_license', 'license_key', 'licensekey'], `${hex}{36}(?:NRAL|FFFFNRAL)|${hex}{40}`, { entropy: 3 }),
    prefixed('new-relic-insert-key', 'New Relic insert key', ['NRII-', 'NRIQ-'], `${base64url}{32}`),
    prefixed('sentry-auth-token', 'Sentry organization auth token', 'sntrys_', 'eyJ[A-Za-z0-9+/_=-]{60,600}', {
        helpUrl: 'https://docs.sentry.io/account/auth-tokens/',
    }),
    prefixed('sentry-user-token', 'Sentry user auth token', 'sntryu_', `${hex}{64}`, {
        helpUrl: 'https://docs.sentry.io/account/auth-tokens/',
    }),
    assigned('sentry-legacy-token', 'Sentry auth token of the old form', ['sentry_auth', 'sentry_token', 'sentry-token', 'sentry_api'], `${hex}{64}`, { entropy: 3 }),
    assigned('sentry-dsn-secret', 'Sentry DSN with a secret', ['dsn', 'sentry', 'raven'], `https?:\\/\\/${hex}{32}:${hex}{32}@[\\w.-]{4,80}\\/\\d{1,20}`),
    prefixed('grafana-service-account-token', 'Grafana service account token', 'glsa_', '[A-Za-z0-9]{32}_[A-Fa-f0-9]{8}', { helpUrl: 'https://grafana.com/docs/grafana/latest/administration/service-accounts/' }),
    prefixed('grafana-cloud-token', 'Grafana Cloud token', 'glc_', '[A-Za-z0-9+/]{32,400}={0,3}', { entropy: 3.5 }),
    prefixed('grafana-api-key', 'Grafana API key of the old form', 'eyJrIjoi', '[A-Za-z0-9+/]{50,400}={0,3}', {
        entropy: 3.5,
    }),
    prefixed('honeycomb-ingest-key', 'Honeycomb ingest key', ['hcaik_', 'hcaic_', 'hcxik_'], `${lowerAlphanumeric}{58}`),
    prefixed('honeycomb-management-key', 'Honeycomb management key', ['hcamk_', 'hcxmk_'], `${lowerAlphanumeric}{26}:${lowerAlphanumeric}{32}`),
    assigned('honeycomb-api-key', 'Honeycomb API key', ['honeycomb', 'x-honeycomb-team'], `(?:${hex}{32}|${alphanumeric}{22})`, { entropy: 3 }),
    assigned('rollbar-access-token', 'Rollbar access token', ['rollbar'], `${hex}{32}`, { entropy: 3 }),
    assigned('bugsnag-api-key', 'BugSnag API key', ['bugsnag'], `${hex}{32}`, { severity: 'medium', entropy: 3 }),
    assigned('airbrake-api-key', 'Airbrake API key', ['airbrake'], `${hex}{32}|${hex}{40}`, { entropy: 3 }),
    assigned('honeybadger-api-key', 'Honeybadger API key', ['honeybadger'], `${alphanumeric}{32}`, { entropy: 3 }),
    prefixed('honeybadger-project-key', 'Honeybadger project key', 'hbp_', `${alphanumeric}{36}`),
    assigned('raygun-api-key', 'Raygun API key', ['raygun'], `${alphanumeric}{22}`, { entropy: 3.5 }),
    assigned('logdna-key', 'Mezmo ingestion key', ['logdna', 'mezmo'], `${hex}{32}`, { entropy: 3 }),
    assigned('loggly-token', 'Loggly token', ['loggly'], uuid),
    assigned('logzio-token', 'Logz.io token', ['logzio', 'logz_io', 'logz.io'], `${alphanumeric}{32}`, { entropy: 3.5 }),
    assigned('papertrail-token', 'Papertrail API token', ['papertrail'], `${alphanumeric}{20}`, { entropy: 3.3 }),
    assigned('logtail-token', 'Better Stack source token', ['logtail', 'betterstack', 'better_stack', 'betteruptime'], `${alphanumeric}{24}`, { entropy: 3.5 }),
    assigned('sumo-logic-access-key', 'Sumo Logic access key', ['sumologic', 'sumo_logic', 'sumo_access'], `${alphanumeric}{64}`, { entropy: 4 }),
    prefixed('sumo-logic-collector', 'Sumo Logic HTTP source', '.sumologic.com/receiver/v1/http/', '[A-Za-z0-9_=-]{70,120}'),
    assigned('splunk-hec-token', 'Splunk event collector token', ['splunk', 'hec_token', 'hec-token'], uuid),
    prefixed('splunk-authorization-header', 'Splunk authorization header', 'Splunk ', uuid),
    prefixed('dynatrace-api-token', 'Dynatrace API token', ['dt0c01.', 'dt0s01.', 'dt0s02.', 'dt0s16.', 'dt0e01.', 'dt0a01.'], '[A-Z0-9]{8,24}\\.[A-Z0-9]{64}', {
        helpUrl: 'https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens',
    }),
    assigned('appdynamics-key', 'AppDynamics access key', ['appdynamics'], `${alphanumeric}{12}|${uuid}`, { entropy: 3 }),
    prefixed('pagerduty-integration-url', 'PagerDuty integration address', 'events.pagerduty.com/integration/', `${hex}{32}`),
    assigned('pagerduty-api-key', 'PagerDuty API key', ['pagerduty', 'pager_duty', 'pd_api', 'pd_token', 'token token'], 'u?[A-Za-z0-9_+-]{18,20}', { entropy: 3.3 }),
    assigned('opsgenie-api-key', 'Opsgenie API key', ['opsgenie', 'genie_key', 'geniekey'], uuid),
    assigned('victorops-key', 'Splunk On-Call key', ['victorops'], `${uuid}|${hex}{32}`, { entropy: 3 }),
    assigned('statuspage-key', 'Statuspage API key', ['statuspage'], `${uuid}|${hex}{64}`, { entropy: 3 }),
    assigned('uptimerobot-key', 'UptimeRobot API key', ['uptimerobot', 'uptime_robot'], '(?:u|m|ur)[0-9]{5,9}-[a-f0-9]{24,32}', { entropy: 3 }),
    assigned('pingdom-token', 'Pingdom API token', ['pingdom'], `${base64url}{86}|${lowerAlphanumeric}{32}`, {
        entropy: 3.5,
    }),
    assigned('lightstep-token', 'ServiceNow Cloud Observability token', ['lightstep', 'ls_access_token'], '[A-Za-z0-9/+]{60,180}={0,2}', { entropy: 4 }),
    prefixed('axiom-token', 'Axiom API token', ['xaat-', 'xapt-'], uuid),
    prefixed('posthog-personal-key', 'PostHog personal API key', 'phx_', `${base64url}{43,52}`),
    prefixed('checkly-api-key', 'Checkly API key', 'cu_', `${hex}{32}`, { entropy: 3 }),
    assigned('coralogix-key', 'Coralogix key', ['coralogix'], `(?:cxt[ph]_)?(?:${alphanumeric}{30}|${uuid})`, {
        entropy: 3.3,
    }),
    assigned('instana-key', 'Instana agent key', ['instana'], `${base64url}{22}`, { entropy: 3.5 }),
    prefixed('langfuse-secret-key', 'Langfuse secret key', 'sk-lf-', uuid),
];

;// CONCATENATED MODULE: ./build/actions/security-scan/secrets/rules/providers/packages.js

const packageFormats = [
    prefixed('npm-access-token', 'npm access token', 'npm_', `${alphanumeric}{36}`, {
        helpUrl: 'https://docs.npmjs.com/revoking-access-tokens',
    }),
    assigned('npm-legacy-token', 'npm token of the old form', ['_authtoken', 'npm_token', 'npm_auth'], uuid),
    prefixed('pypi-token', 'PyPI API token', 'pypi-AgE', `${base64url}{50,1000}`, {
        helpUrl: 'https://pypi.org/help/#apitoken',
    }),
    prefixed('rubygems-api-key', 'RubyGems API key', 'rubygems_', `${hex}{48}`, {
        helpUrl: 'https://guides.rubygems.org/api-key-scopes/',
    }),
    prefixed('nuget-api-key', 'NuGet API key', 'oy2', `${lowerAlphanumeric}{43}`, { entropy: 3.5 }),
    prefixed('crates-io-token', 'crates.io API token', 'cio', `${alphanumeric}{32}`, { entropy: 3.8 }),
    prefixed('docker-hub-pat', 'Docker Hub personal access token', 'dckr_pat_', `${base64url}{27}`, {
        helpUrl: 'https://docs.docker.com/security/access-tokens/',
    }),
    prefixed('docker-hub-organization-token', 'Docker Hub organization token', 'dckr_oat_', `${base64url}{32}`),
    prefixed('docker-swarm-join-token', 'Docker Swarm join token', 'SWMTKN-1-', '[a-z0-9]{50}-[a-z0-9]{25}'),
    prefixed('docker-swarm-unlock-key', 'Docker Swarm unlock key', 'SWMKEY-1-', `${base64}{43}`),
    prefixed('artifactory-api-key', 'JFrog Artifactory API key', 'AKCp', `${alphanumeric}{69}`),
    prefixed('artifactory-reference-token', 'JFrog reference token', 'cmVmdGtuOjAx', `${alphanumeric}{20,60}`),
    assigned('cloudsmith-legacy-api-key', 'Cloudsmith API key of the old form', ['cloudsmith'], `${hex}{40}`, {
        entropy: 3,
    }),
    assigned('packagist-token', 'Packagist API token', ['packagist'], `${base64url}{20,60}`, { entropy: 3.5 }),
    assigned('hex-pm-key', 'Hex.pm API key', ['hex_api_key', 'hex_auth'], `${hex}{32}`, { entropy: 3 }),
    prefixed('jsr-token', 'JSR token', ['jsrp_', 'jsrd_'], `${alphanumeric}{30,60}`),
    prefixed('clojars-token', 'Clojars deploy token', 'CLOJARS_', `${hex}{60}`),
    assigned('sonatype-token', 'Sonatype Central token', ['sonatype', 'ossrh', 'mavencentral', 'maven_central', 'nexus'], `${base64}{44}`, {
        entropy: 3.8,
    }),
    assigned('cocoapods-trunk-token', 'CocoaPods trunk token', ['cocoapods_trunk_token'], `${hex}{32}`, { entropy: 3 }),
    assigned('libraries-io-key', 'Libraries.io API key', ['libraries_io', 'libraries-io', 'librariesio'], `${hex}{32}`, {
        entropy: 3,
    }),
    prefixed('anaconda-token', 'Anaconda access token', 'an-', `${hex}{8}-${hex}{4}-${hex}{4}-${hex}{4}-${hex}{12}`),
    assigned('conda-repository-token', 'Anaconda repository token', ['anaconda_token', 'anaconda_api', 'binstar'], `${base64url}{36,60}`, {
        entropy: 3.3,
    }),
    assigned('gradle-enterprise-key', 'Develocity access key', ['develocity_access_key', 'gradle_enterprise_access_key'], '[a-z0-9.-]{4,80}=[a-z0-9]{52}', {
        entropy: 3,
    }),
];

;// CONCATENATED MODULE: ./build/actions/security-scan/secrets/rules/providers/payments.js

const paymentFormats = [
    prefixed('stripe-secret-key', 'Secret key of Stripe’s form (Stripe, Clerk, Paystack)', ['sk_live_', 'sk_prod_'], `${alphanumeric}{16,247}`, { helpUrl: 'https://docs.stripe.com/keys#rolling-keys' }),
    prefixed('stripe-restricted-key', 'Stripe restricted key', ['rk_live_', 'rk_prod_'], `${alphanumeric}{16,247}`, {
        helpUrl: 'https://docs.stripe.com/keys#rolling-keys',
    }),
    prefixed('stripe-test-key', 'Stripe test mode key', ['sk_test_', 'rk_test_'], `${alphanumeric}{16,247}`, {
        severity: 'high',
        entropy: 3,
        helpUrl: 'https://docs.stripe.com/keys#rolling-keys',
    }),
    prefixed('stripe-webhook-secret', 'Stripe webhook signing secret', 'whsec_', '[A-Za-z0-9+/]{24,64}={0,2}', {
        entropy: 3,
    }),
    prefixed('square-access-token', 'Square access token', ['EAAAE', 'EAAAl', 'EAAAF'], `${base64url}{59}`, {
        entropy: 3.5,
    }),
    prefixed('square-legacy-access-token', 'Square access token of the old form', 'sq0atp-', `${base64url}{22}`),
    prefixed('square-oauth-secret', 'Square OAuth secret', 'sq0csp-', `${base64url}{43}`),
    prefixed('braintree-access-token', 'PayPal Braintree access token', 'access_token$production$', `${lowerAlphanumeric}{16}\\$${hex}{32}`),
    prefixed('braintree-sandbox-token', 'PayPal Braintree sandbox token', 'access_token$sandbox$', `${lowerAlphanumeric}{16}\\$${hex}{32}`, { severity: 'high' }),
    assigned('braintree-private-key', 'Braintree private key', ['braintree', 'bt_private'], `${hex}{32}`, { entropy: 3 }),
    assigned('paypal-client-secret', 'PayPal client secret', ['paypal'], `E${base64url}{79}`, { entropy: 4 }),
    prefixed('adyen-api-key', 'Adyen API key', 'AQE', '[a-z]hmfuXNWTK0Qc[+/A-Za-z0-9=-]{60,300}', { entropy: 4 }),
    assigned('adyen-hmac-key', 'Adyen HMAC key', ['adyen'], '[A-F0-9]{64}', { entropy: 3 }),
    prefixed('mollie-live-key', 'Mollie live API key', 'live_', `${alphanumeric}{30}`, { entropy: 3.5 }),
    assigned('mollie-test-key', 'Mollie test API key', ['mollie'], `test_${alphanumeric}{30}`, {
        severity: 'high',
        entropy: 3.5,
    }),
    prefixed('klarna-token', 'Klarna API key', ['klarna_live_api_', 'klarna_test_api_'], '[A-Za-z0-9_=+/-]{30,300}'),
    prefixed('razorpay-key', 'Razorpay key id', 'rzp_live_', `${alphanumeric}{14}`),
    assigned('razorpay-secret', 'Razorpay key secret', ['razorpay'], `${alphanumeric}{24}`, { entropy: 3.8 }),
    prefixed('flutterwave-secret-key', 'Flutterwave secret key', ['FLWSECK-', 'FLWSECK_TEST-'], `${hex}{32}-X`),
    prefixed('gocardless-token', 'GoCardless access token', 'live_', `${base64url}{40}`, { entropy: 3.8 }),
    assigned('checkout-com-secret-key', 'Checkout.com secret key', ['checkout', 'cko'], `sk_(?:sbox_)?[a-z0-9]{27}[a-z0-9*#$=]`, { entropy: 3.5 }),
    prefixed('plaid-access-token', 'Plaid access token', ['access-production-', 'access-sandbox-', 'access-development-'], uuid),
    assigned('plaid-secret', 'Plaid secret', ['plaid'], `${hex}{30}`, { entropy: 3 }),
    assigned('coinbase-secret', 'Coinbase API secret', ['coinbase'], `${base64}{86}==|${base64url}{64}`, { entropy: 4 }),
    assigned('binance-secret', 'Binance API secret', ['binance'], `${alphanumeric}{64}`, { entropy: 4 }),
    assigned('kraken-private-key', 'Kraken private key', ['kraken'], `${base64}{86}==`, { entropy: 4 }),
    assigned('bitfinex-secret', 'Bitfinex API secret', ['bitfinex'], `${alphanumeric}{43}`, { entropy: 4 }),
    assigned('kucoin-secret', 'KuCoin API secret', ['kucoin'], uuid),
    assigned('bybit-secret', 'Bybit API secret', ['bybit'], `${alphanumeric}{36}`, { entropy: 3.8 }),
    prefixed('alchemy-token', 'Alchemy API key', 'alcht_', `${alphanumeric}{30}`),
    assigned('infura-key', 'Infura key', ['infura'], `${hex}{32}`, { entropy: 3 }),
    assigned('ethereum-private-key', 'Ethereum private key', ['private_key', 'privatekey', 'private-key', 'deployer_key', 'wallet_key', 'mnemonic_key'], `(?:0x)?${hex}{64}`, { entropy: 3 }),
    prefixed('bitcoin-extended-private-key', 'Extended private key of a wallet', ['xprv9', 'xprvA', 'tprv8', 'yprv', 'zprv'], '[1-9A-HJ-NP-Za-km-z]{90,110}', { entropy: 4 }),
    assigned('bitcoin-wif-key', 'Bitcoin private key', ['wif', 'private_key', 'privkey', 'privatekey'], '[5KL][1-9A-HJ-NP-Za-km-z]{50,51}', { entropy: 4 }),
    assigned('wise-api-token', 'Wise API token', ['transferwise', 'wise_api', 'wise_token'], uuid),
    prefixed('shopify-access-token', 'Shopify access token', ['shpat_', 'shpca_', 'shppa_', 'shpua_'], `${hex}{32}`, {
        helpUrl: 'https://shopify.dev/docs/apps/build/authentication-authorization/client-secrets/rotate-revoke-client-credentials',
    }),
    prefixed('shopify-shared-secret', 'Shopify shared secret', 'shpss_', `${hex}{32}`),
    prefixed('shopify-cli-token', 'Shopify partners CLI token', 'atkn_', `${hex}{40,64}`),
    assigned('woocommerce-secret', 'WooCommerce consumer secret', ['secret', 'woocommerce', 'consumer'], `cs_${hex}{40}`),
    assigned('bigcommerce-token', 'BigCommerce access token', ['bigcommerce'], `${lowerAlphanumeric}{31}`, {
        entropy: 3.5,
    }),
    prefixed('paddle-api-key', 'Paddle API key', ['pdl_live_apikey_', 'pdl_sdbx_apikey_'], '[a-z0-9]{26}_[A-Za-z0-9]{22}_[A-Za-z0-9]{3}'),
    prefixed('paddle-webhook-secret', 'Paddle webhook secret', 'pdl_ntfset_', '[a-z0-9]{26}_[A-Za-z0-9+/]{32}'),
    assigned('lemon-squeezy-key', 'Lemon Squeezy API key', ['lemonsqueezy', 'lemon_squeezy'], 'eyJ[A-Za-z0-9_-]{20,400}\\.eyJ[A-Za-z0-9_-]{20,900}\\.[A-Za-z0-9_-]{200,800}'),
    assigned('amadeus-secret', 'Amadeus API secret', ['amadeus'], `${alphanumeric}{16}`, { entropy: 3.3 }),
    prefixed('duffel-api-token', 'Duffel API token', ['duffel_test_', 'duffel_live_'], '[A-Za-z0-9_=-]{43}'),
    prefixed('easypost-key', 'EasyPost API key', ['EZAK', 'EZTK'], `${alphanumeric}{54}`),
    prefixed('shippo-token', 'Shippo API token', ['shippo_live_', 'shippo_test_'], `${hex}{40}`),
    prefixed('lob-api-key', 'Lob API key', ['live_', 'test_'], `${hex}{35}`, { entropy: 3 }),
];

;// CONCATENATED MODULE: ./build/actions/security-scan/secrets/rules/providers/source-control.js

const githubHelp = 'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/token-expiration-and-revocation';
const gitlabHelp = 'https://docs.gitlab.com/security/tokens/';
const sourceControlFormats = [
    prefixed('github-pat', 'GitHub personal access token (classic)', 'ghp_', `${alphanumeric}{36,251}`, {
        helpUrl: githubHelp,
    }),
    prefixed('github-fine-grained-pat', 'GitHub fine-grained token', 'github_pat_', '[A-Za-z0-9]{22}_[A-Za-z0-9]{59}', {
        helpUrl: githubHelp,
    }),
    prefixed('github-oauth-token', 'GitHub OAuth token', 'gho_', `${alphanumeric}{36,251}`, { helpUrl: githubHelp }),
    prefixed('github-app-user-token', 'GitHub App user token', 'ghu_', `${alphanumeric}{36,251}`, {
        helpUrl: githubHelp,
    }),
    prefixed('github-app-installation-token', 'GitHub App installation token', 'ghs_', `${alphanumeric}{36,251}`, {
        helpUrl: githubHelp,
    }),
    prefixed('github-refresh-token', 'GitHub App refresh token', 'ghr_', `${alphanumeric}{36,251}`, {
        helpUrl: githubHelp,
    }),
    assigned('github-legacy-token', 'GitHub token of the old form', ['github_token', 'github_oauth', 'github_pat', 'gh_token', 'github-token', 'githubtoken'], `${hex}{40}`, {
        entropy: 3,
        helpUrl: githubHelp,
    }),
    prefixed('gitlab-pat', 'GitLab personal access token', 'glpat-', `(?:${base64url}{20,64}(?:\\.[a-z0-9]{2}\\.[a-z0-9]{9})?)`, {
        helpUrl: gitlabHelp,
    }),
    prefixed('gitlab-deploy-token', 'GitLab deploy token', 'gldt-', `${base64url}{20,64}`, { helpUrl: gitlabHelp }),
    prefixed('gitlab-runner-token', 'GitLab runner authentication token', 'glrt-', `(?:t[0-9]_)?${base64url}{20,64}(?:\\.[a-z0-9]{2}\\.[a-z0-9]{9})?`, {
        helpUrl: gitlabHelp,
    }),
    prefixed('gitlab-runner-registration-token', 'GitLab runner registration token', 'GR1348941', `${base64url}{20}`, {
        helpUrl: gitlabHelp,
    }),
    prefixed('gitlab-ci-job-token', 'GitLab CI job token', 'glcbt-', `[A-Za-z0-9]{1,5}_${base64url}{20,64}`, {
        severity: 'high',
        helpUrl: gitlabHelp,
    }),
    prefixed('gitlab-trigger-token', 'GitLab pipeline trigger token', 'glptt-', `${alphanumeric}{20,64}`, {
        helpUrl: gitlabHelp,
    }),
    prefixed('gitlab-oauth-application-secret', 'GitLab OAuth application secret', 'gloas-', `${base64url}{40,80}`, {
        helpUrl: gitlabHelp,
    }),
    prefixed('gitlab-feed-token', 'GitLab feed token', 'glft-', `${base64url}{20,64}`, {
        severity: 'high',
        helpUrl: gitlabHelp,
    }),
    prefixed('gitlab-incoming-mail-token', 'GitLab incoming mail token', 'glimt-', `${base64url}{20,64}`, {
        severity: 'high',
        helpUrl: gitlabHelp,
    }),
    prefixed('gitlab-agent-token', 'GitLab agent for Kubernetes token', 'glagent-', `${base64url}{50,1024}`, {
        helpUrl: gitlabHelp,
    }),
    prefixed('gitlab-scim-token', 'GitLab SCIM token', 'glsoat-', `${base64url}{20,64}`, { helpUrl: gitlabHelp }),
    prefixed('gitlab-feature-flag-token', 'GitLab feature flag client token', 'glffct-', `${base64url}{20,64}`, {
        severity: 'high',
        helpUrl: gitlabHelp,
    }),
    prefixed('gitlab-workspace-token', 'GitLab workspace token', 'glwt-', `${base64url}{20,64}`, { helpUrl: gitlabHelp }),
    prefixed('bitbucket-app-password', 'Bitbucket app password', 'ATBB', `${alphanumeric}{32}`),
    assigned('bitbucket-oauth-secret', 'Bitbucket OAuth secret', ['bitbucket'], `${alphanumeric}{32}`, { entropy: 3.8 }),
    prefixed('bitbucket-server-token', 'Bitbucket Data Center access token', 'BBDC-', '[A-Za-z0-9+/@_-]{40,50}'),
    assigned('gitea-token', 'Gitea or Forgejo access token', ['gitea', 'forgejo', 'codeberg'], `${hex}{40}`, {
        entropy: 3,
    }),
    assigned('gitee-token', 'Gitee access token', ['gitee'], `${hex}{32}`, { entropy: 3 }),
    prefixed('sourcegraph-token', 'Sourcegraph access token', ['sgp_', 'slk_'], `(?:${hex}{16}_|local_)?${hex}{40,64}`),
    prefixed('phabricator-conduit-token', 'Phabricator Conduit token', ['api-', 'cli-'], '[a-z2-7]{28}', {
        entropy: 3.5,
    }),
];

;// CONCATENATED MODULE: ./build/actions/security-scan/secrets/rules/index.js























const providerFormats = [
    ...cloudFormats,
    ...sourceControlFormats,
    ...packageFormats,
    ...deliveryFormats,
    ...infrastructureFormats,
    ...databaseFormats,
    ...identityFormats,
    ...communicationFormats,
    ...mailFormats,
    ...paymentFormats,
    ...observabilityFormats,
    ...modelFormats,
    ...mobileFormats,
    ...contentFormats,
];
const builtInRules = {
    name: 'built-in',
    rules: [
        ...providerFormats.map(ruleOf),
        ...keyMaterialRules,
        ...authorizationRules,
        ...addressRules,
        ...statementRules,
        ...argumentRules,
        ...passwordFileRules,
        assignment_assignment,
        wording,
    ],
    allowlists: [],
};


/***/ })

};
