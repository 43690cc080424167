/**
 * How surprising each letter is after two others, in English words and in names of code: three bits for each of
 * 27 x 27 x 27 triples of a space (the edge of a word) and a to z, two triples to a character of Base64. Counted over
 * the 13,000 words that stand in at least three files of a dozen public projects, each weighted by the logarithm of
 * the number of files; smoothed with pairs.
 */
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

/** Bits of surprise that the three bits stand for. */
const levels = [0.7, 2, 3, 4, 5, 6.5, 8.5, 11] as const;

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function unpack(): Float32Array {
  const bits = new Float32Array(27 * 27 * 27 + 1);
  for (let index = 0; index < packed.length; index++) {
    const pair = digits.indexOf(packed.charAt(index));
    bits[index * 2] = levels[pair >> 3] ?? 0;
    bits[index * 2 + 1] = levels[pair & 7] ?? 0;
  }
  return bits;
}

const surprise = unpack();

/** 1 to 26 for a to z. */
const letterAt = (word: string, index: number) => word.charCodeAt(index) - 96;

/**
 * Mean surprise of the letters of a word of a to z and of its end, in bits. Words and pronounceable names have 2 to
 * 4.5, letters that were drawn have 5 and more; the longer the word, the clearer.
 */
export function surpriseOf(word: string): number {
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
