export const id = 416;
export const ids = [416,2983];
export const modules = {

/***/ 9442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ nothingRead)
/* harmony export */ });
function nothingRead({ lockfiles, gaps }) {
    if (lockfiles.length > 0)
        return undefined;
    const [gap] = gaps;
    if (gap !== undefined) {
        const why = `None of the lockfiles could be read. ${gap.what}: ${gap.why}`;
        return { status: 'failed', gaps, why, fix: gap.fix };
    }
    const fix = 'Commit the lockfile of your package manager, and check that `paths` holds it.';
    return { status: 'not-run', why: 'There is no lockfile in what is scanned.', fix };
}


/***/ }),

/***/ 2944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ expressionOf),
  b: () => (/* binding */ licenseJudge)
});

;// CONCATENATED MODULE: ./build/actions/security-scan/licenses/spdx-ids.js
const ids = `
  0BSD 3D-Slicer-1.0 AAL ADSL AFL-1.1 AFL-1.2 AFL-2.0 AFL-2.1 AFL-3.0 AGPL-1.0 AGPL-1.0-only AGPL-1.0-or-later
  AGPL-3.0 AGPL-3.0-only AGPL-3.0-or-later ALGLIB-Documentation AMD-newlib AMDPLPA AML AML-glslang AMPAS ANTLR-PD
  ANTLR-PD-fallback APAFML APL-1.0 APSL-1.0 APSL-1.1 APSL-1.2 APSL-2.0 ASWF-Digital-Assets-1.0 ASWF-Digital-Assets-1.1
  Abstyles AdaCore-doc Adobe-2006 Adobe-Display-PostScript Adobe-Glyph Adobe-Utopia Advanced-Cryptics-Dictionary
  Afmparse Aladdin Apache-1.0 Apache-1.1 Apache-2.0 App-s2p Arphic-1999 Artistic-1.0 Artistic-1.0-Perl
  Artistic-1.0-cl8 Artistic-2.0 Artistic-dist Aspell-RU BOLA-1.1 BSD-1-Clause BSD-2-Clause BSD-2-Clause-Darwin
  BSD-2-Clause-FreeBSD BSD-2-Clause-NetBSD BSD-2-Clause-Patent BSD-2-Clause-Views BSD-2-Clause-first-lines
  BSD-2-Clause-pkgconf-disclaimer BSD-2-Clause-pos-unchanged BSD-3-Clause BSD-3-Clause-Attribution BSD-3-Clause-Clear
  BSD-3-Clause-HP BSD-3-Clause-LBNL BSD-3-Clause-Modification BSD-3-Clause-No-Military-License
  BSD-3-Clause-No-Nuclear-License BSD-3-Clause-No-Nuclear-License-2014 BSD-3-Clause-No-Nuclear-Warranty
  BSD-3-Clause-Open-MPI BSD-3-Clause-OpenWebUI BSD-3-Clause-Sun BSD-3-Clause-Tso BSD-3-Clause-acpica BSD-3-Clause-flex
  BSD-4-Clause BSD-4-Clause-Shortened BSD-4-Clause-UC BSD-4.3RENO BSD-4.3TAHOE BSD-Advertising-Acknowledgement
  BSD-Attribution-HPND-disclaimer BSD-Inferno-Nettverk BSD-Mark-Modifications BSD-Protection BSD-Source-Code
  BSD-Source-Code-no-disclaimer BSD-Source-alt-GPL BSD-Source-beginning-file BSD-Systemics BSD-Systemics-W3Works
  BSD-ask-to-endorse BSL-1.0 BUSL-1.1 Baekmuk Bahyph Barr Beerware BitTorrent-1.0 BitTorrent-1.1 Bitstream-Charter
  Bitstream-Vera BlueOak-1.0.0 Boehm-GC Boehm-GC-without-fee Borceux Brian-Gladman-2-Clause Brian-Gladman-3-Clause
  Brian-Gladman-3-Clause-no-conversion Buddy Bugroff C-UDA-1.0 CAL-1.0 CAL-1.0-Combined-Work-Exception CAPEC-tou
  CATOSL-1.1 CC-BY-1.0 CC-BY-2.0 CC-BY-2.5 CC-BY-2.5-AU CC-BY-3.0 CC-BY-3.0-AT CC-BY-3.0-AU CC-BY-3.0-DE CC-BY-3.0-IGO
  CC-BY-3.0-NL CC-BY-3.0-US CC-BY-4.0 CC-BY-NC-1.0 CC-BY-NC-2.0 CC-BY-NC-2.5 CC-BY-NC-3.0 CC-BY-NC-3.0-DE
  CC-BY-NC-3.0-IGO CC-BY-NC-4.0 CC-BY-NC-ND-1.0 CC-BY-NC-ND-2.0 CC-BY-NC-ND-2.5 CC-BY-NC-ND-3.0 CC-BY-NC-ND-3.0-DE
  CC-BY-NC-ND-3.0-IGO CC-BY-NC-ND-4.0 CC-BY-NC-SA-1.0 CC-BY-NC-SA-2.0 CC-BY-NC-SA-2.0-DE CC-BY-NC-SA-2.0-FR
  CC-BY-NC-SA-2.0-UK CC-BY-NC-SA-2.5 CC-BY-NC-SA-3.0 CC-BY-NC-SA-3.0-DE CC-BY-NC-SA-3.0-IGO CC-BY-NC-SA-4.0
  CC-BY-ND-1.0 CC-BY-ND-2.0 CC-BY-ND-2.5 CC-BY-ND-3.0 CC-BY-ND-3.0-DE CC-BY-ND-4.0 CC-BY-SA-1.0 CC-BY-SA-2.0
  CC-BY-SA-2.0-UK CC-BY-SA-2.1-JP CC-BY-SA-2.5 CC-BY-SA-3.0 CC-BY-SA-3.0-AT CC-BY-SA-3.0-DE CC-BY-SA-3.0-IGO
  CC-BY-SA-4.0 CC-PDDC CC-PDM-1.0 CC-SA-1.0 CC0-1.0 CDDL-1.0 CDDL-1.1 CDL-1.0 CDLA-Permissive-1.0 CDLA-Permissive-2.0
  CDLA-Sharing-1.0 CECILL-1.0 CECILL-1.1 CECILL-2.0 CECILL-2.1 CECILL-B CECILL-C CERN-OHL-1.1 CERN-OHL-1.2
  CERN-OHL-P-2.0 CERN-OHL-S-2.0 CERN-OHL-W-2.0 CFITSIO CMU-Mach CMU-Mach-nodoc CNRI-Jython CNRI-Python
  CNRI-Python-GPL-Compatible COIL-1.0 CPAL-1.0 CPL-1.0 CPOL-1.02 CUA-OPL-1.0 Caldera Caldera-no-preamble Catharon
  ClArtistic Clips Community-Spec-1.0 Condor-1.1 Cornell-Lossless-JPEG Cronyx Crossword CryptoSwift CrystalStacker
  Cube D-FSL-1.0 DEC-3-Clause DL-DE-BY-2.0 DL-DE-ZERO-2.0 DOC DRL-1.0 DRL-1.1 DSDP DocBook-DTD DocBook-Schema
  DocBook-Stylesheet DocBook-XML Dotseqn ECL-1.0 ECL-2.0 EFL-1.0 EFL-2.0 EPICS EPL-1.0 EPL-2.0 ESA-PL-permissive-2.4
  ESA-PL-strong-copyleft-2.4 ESA-PL-weak-copyleft-2.4 EUDatagrid EUPL-1.0 EUPL-1.1 EUPL-1.2 Elastic-2.0 Entessa
  ErlPL-1.1 Eurosym FBM FDK-AAC FDK-MPEG-H FSFAP FSFAP-no-warranty-disclaimer FSFUL FSFULLR FSFULLRSD FSFULLRWD
  FSL-1.1-ALv2 FSL-1.1-MIT FTL Fair Ferguson-Twofish Frameworx-1.0 FreeBSD-DOC FreeImage Furuseth GCR-docs GD GFDL-1.1
  GFDL-1.1-invariants-only GFDL-1.1-invariants-or-later GFDL-1.1-no-invariants-only GFDL-1.1-no-invariants-or-later
  GFDL-1.1-only GFDL-1.1-or-later GFDL-1.2 GFDL-1.2-invariants-only GFDL-1.2-invariants-or-later
  GFDL-1.2-no-invariants-only GFDL-1.2-no-invariants-or-later GFDL-1.2-only GFDL-1.2-or-later GFDL-1.3
  GFDL-1.3-invariants-only GFDL-1.3-invariants-or-later GFDL-1.3-no-invariants-only GFDL-1.3-no-invariants-or-later
  GFDL-1.3-only GFDL-1.3-or-later GL2PS GLWTPL GPL-1.0 GPL-1.0-only GPL-1.0-or-later GPL-2.0 GPL-2.0-only
  GPL-2.0-or-later GPL-2.0-with-GCC-exception GPL-2.0-with-autoconf-exception GPL-2.0-with-bison-exception
  GPL-2.0-with-classpath-exception GPL-2.0-with-font-exception GPL-3.0 GPL-3.0-only GPL-3.0-or-later
  GPL-3.0-with-GCC-exception GPL-3.0-with-autoconf-exception Game-Programming-Gems Giftware Glide Glulxe Graphics-Gems
  Gutmann HDF5 HIDAPI HP-1986 HP-1989 HPND HPND-DEC HPND-Fenneberg-Livingston HPND-INRIA-IMAG HPND-Intel
  HPND-Kevlin-Henney HPND-MIT-disclaimer HPND-Markus-Kuhn HPND-Netrek HPND-Pbmplus HPND-SMC HPND-UC HPND-UC-export-US
  HPND-doc HPND-doc-sell HPND-export-US HPND-export-US-acknowledgement HPND-export-US-modify HPND-export2-US
  HPND-merchantability-variant HPND-sell-MIT-disclaimer-xserver HPND-sell-regexpr HPND-sell-variant
  HPND-sell-variant-MIT-disclaimer HPND-sell-variant-MIT-disclaimer-rev HPND-sell-variant-critical-systems HTMLTIDY
  HaskellReport Hippocratic-2.1 Hippocratic-3.0-core IBM-pibs ICU IEC-Code-Components-EULA IJG IJG-short IPA IPL-1.0
  ISC ISC-Veillard ISO-permission ImageMagick Imlib2 Info-ZIP Informatica Inner-Net-2.0 InnoSetup Intel Intel-ACPI
  Interbase-1.0 JPL-image JPNIC JSON Jam JasPer-2.0 Kastrup Kazlib Knuth-CTAN LAL-1.2 LAL-1.3 LGPL-2.0 LGPL-2.0-only
  LGPL-2.0-or-later LGPL-2.1 LGPL-2.1-only LGPL-2.1-or-later LGPL-3.0 LGPL-3.0-only LGPL-3.0-or-later LGPLLR LOOP
  LPD-document LPL-1.0 LPL-1.02 LPPL-1.0 LPPL-1.1 LPPL-1.2 LPPL-1.3a LPPL-1.3c LZMA-SDK-9.11-to-9.20 LZMA-SDK-9.22
  Latex2e Latex2e-translated-notice Leptonica LiLiQ-P-1.1 LiLiQ-R-1.1 LiLiQ-Rplus-1.1 Libpng Linux-OpenIB
  Linux-man-pages-1-para Linux-man-pages-copyleft Linux-man-pages-copyleft-2-para Linux-man-pages-copyleft-var
  Lucida-Bitmap-Fonts MIPS MIT MIT-0 MIT-CMU MIT-Click MIT-Festival MIT-Khronos-old MIT-Modern-Variant MIT-STK MIT-Wu
  MIT-advertising MIT-enna MIT-feh MIT-open-group MIT-testregex MITNFA MMIXware MMPL-1.0.1 MPEG-SSG MPL-1.0 MPL-1.1
  MPL-2.0 MPL-2.0-no-copyleft-exception MS-LPL MS-PL MS-RL MTLL MVT-1.1 Mackerras-3-Clause
  Mackerras-3-Clause-acknowledgment MakeIndex Martin-Birgmeier McPhee-slideshow Minpack MirOS Motosoto MulanPSL-1.0
  MulanPSL-2.0 Multics Mup NAIST-2003 NASA-1.3 NBPL-1.0 NCBI-PD NCGL-UK-2.0 NCL NCSA NGPL NICTA-1.0 NIST-PD
  NIST-PD-TNT NIST-PD-fallback NIST-Software NLOD-1.0 NLOD-2.0 NLPL NOSL NPL-1.0 NPL-1.1 NPOSL-3.0 NRL NTIA-PD NTP
  NTP-0 Naumen Net-SNMP NetCDF Newsletr Nokia Noweb Nunit O-UDA-1.0 OAR OCCT-PL OCLC-2.0 ODC-By-1.0 ODbL-1.0 OFFIS
  OFL-1.0 OFL-1.0-RFN OFL-1.0-no-RFN OFL-1.1 OFL-1.1-RFN OFL-1.1-no-RFN OGC-1.0 OGDL-Taiwan-1.0 OGL-Canada-2.0
  OGL-UK-1.0 OGL-UK-2.0 OGL-UK-3.0 OGTSL OLDAP-1.1 OLDAP-1.2 OLDAP-1.3 OLDAP-1.4 OLDAP-2.0 OLDAP-2.0.1 OLDAP-2.1
  OLDAP-2.2 OLDAP-2.2.1 OLDAP-2.2.2 OLDAP-2.3 OLDAP-2.4 OLDAP-2.5 OLDAP-2.6 OLDAP-2.7 OLDAP-2.8 OLFL-1.3 OML OPL-1.0
  OPL-UK-3.0 OPUBL-1.0 OSC-1.0 OSET-PL-2.1 OSL-1.0 OSL-1.1 OSL-2.0 OSL-2.1 OSL-3.0 OSSP OpenMDW-1.0 OpenPBS-2.3
  OpenSSL OpenSSL-standalone OpenVision PADL PDDL-1.0 PHP-3.0 PHP-3.01 PPL PSF-2.0 ParaType-Free-Font-1.3 Parity-6.0.0
  Parity-7.0.0 Pixar Plexus PolyForm-Noncommercial-1.0.0 PolyForm-Small-Business-1.0.0 PostgreSQL Python-2.0
  Python-2.0.1 QPL-1.0 QPL-1.0-INRIA-2004 Qhull RHeCos-1.1 RPL-1.1 RPL-1.5 RPSL-1.0 RSA-MD RSCPL Rdisc Ruby Ruby-pty
  SAX-PD SAX-PD-2.0 SCEA SGI-B-1.0 SGI-B-1.1 SGI-B-2.0 SGI-OpenGL SGMLUG-PM SGP4 SHL-0.5 SHL-0.51 SISSL SISSL-1.2 SL
  SMAIL-GPL SMLNJ SMPPL SNIA SOFA SPL-1.0 SSH-OpenSSH SSH-short SSLeay-standalone SSPL-1.0 SUL-1.0 SWL Saxpath
  SchemeReport Sendmail Sendmail-8.23 Sendmail-Open-Source-1.1 SimPL-2.0 Sleepycat Soundex Spencer-86 Spencer-94
  Spencer-99 StandardML-NJ SugarCRM-1.1.3 Sun-PPP Sun-PPP-2000 SunPro Symlinks TAPR-OHL-1.0 TCL TCP-wrappers TGPPL-1.0
  TMate TORQUE-1.1 TOSL TPDL TPL-1.0 TTWL TTYP0 TU-Berlin-1.0 TU-Berlin-2.0 TekHVC TermReadKey ThirdEye TrustedQSL
  UCAR UCL-1.0 UMich-Merit UPL-1.0 URT-RLE Ubuntu-font-1.0 UnRAR Unicode-3.0 Unicode-DFS-2015 Unicode-DFS-2016
  Unicode-TOU UnixCrypt Unlicense Unlicense-libtelnet Unlicense-libwhirlpool VOSTROM VSL-1.0 Vim Vixie-Cron W3C
  W3C-19980720 W3C-20150513 WTFNMFPL WTFPL Watcom-1.0 Widget-Workshop WordNet Wsuipa X11
  X11-distribute-modifications-variant X11-no-permit-persons X11-swapped XFree86-1.1 XSkat Xdebug-1.03 Xerox Xfig Xnet
  YPL-1.0 YPL-1.1 ZPL-1.1 ZPL-2.0 ZPL-2.1 Zed Zeeff Zend-2.0 Zimbra-1.3 Zimbra-1.4 Zlib any-OSI any-OSI-perl-modules
  atc-game bcrypt-Solar-Designer blessing bzip2-1.0.5 bzip2-1.0.6 check-cvs checkmk copyleft-next-0.3.0
  copyleft-next-0.3.1 curl cve-tou diffmark dtoa dvipdfm eCos-2.0 eGenix etalab-2.0 fwlw gSOAP-1.3b generic-xts
  gnuplot gtkbook hdparm hyphen-bulgarian iMatix jove libpng-1.6.35 libpng-2.0 libselinux-1.0 libtiff
  libutil-David-Nugent lsof magaz mailprio man2html metamail mpi-permissive mpich2 mplus ngrep pkgconf pnmstitch
  psfrag psutils python-ldap radvd snprintf softSurfer ssh-keyscan swrule threeparttable ulem w3m wwl wxWindows xinetd
  xkeyboard-config-Zinoviev xlock xpp xzoom zlib-acknowledgement
`;
const spellings = new Map(ids
    .trim()
    .split(/\s+/)
    .map((id) => [id.toLowerCase(), id]));
function spdxId(word) {
    return spellings.get(word.toLowerCase());
}

;// CONCATENATED MODULE: ./build/actions/security-scan/licenses/license-names.js

const names = new Map([
    ['apache 2', 'Apache-2.0'],
    ['apache 2.0', 'Apache-2.0'],
    ['apache2', 'Apache-2.0'],
    ['apache2.0', 'Apache-2.0'],
    ['apache license 2.0', 'Apache-2.0'],
    ['apache license version 2.0', 'Apache-2.0'],
    ['apache software license 2.0', 'Apache-2.0'],
    ['asl 2.0', 'Apache-2.0'],
    ['bsd 2 clause', 'BSD-2-Clause'],
    ['2 clause bsd', 'BSD-2-Clause'],
    ['simplified bsd', 'BSD-2-Clause'],
    ['bsd 3 clause', 'BSD-3-Clause'],
    ['3 clause bsd', 'BSD-3-Clause'],
    ['new bsd', 'BSD-3-Clause'],
    ['modified bsd', 'BSD-3-Clause'],
    ['boost software license 1.0', 'BSL-1.0'],
    ['cc0', 'CC0-1.0'],
    ['cc0 1.0 universal', 'CC0-1.0'],
    ['agpl 3.0', 'AGPL-3.0-only'],
    ['agplv3', 'AGPL-3.0-only'],
    ['gpl 2', 'GPL-2.0-only'],
    ['gpl v2', 'GPL-2.0-only'],
    ['gplv2', 'GPL-2.0-only'],
    ['gpl 3', 'GPL-3.0-only'],
    ['gpl v3', 'GPL-3.0-only'],
    ['gplv3', 'GPL-3.0-only'],
    ['isc license', 'ISC'],
    ['lgpl 2.1', 'LGPL-2.1-only'],
    ['lgpl 3', 'LGPL-3.0-only'],
    ['lgplv3', 'LGPL-3.0-only'],
    ['mit license', 'MIT'],
    ['mit x11', 'MIT'],
    ['x11 mit', 'MIT'],
    ['mpl 2', 'MPL-2.0'],
    ['mpl 2.0', 'MPL-2.0'],
    ['mozilla public license 2.0', 'MPL-2.0'],
    ['psf', 'PSF-2.0'],
    ['python software foundation license', 'PSF-2.0'],
    ['unlicense', 'Unlicense'],
    ['wtfpl 2', 'WTFPL'],
    ['zlib libpng', 'Zlib'],
]);
function idOfName(name) {
    const id = spdxId(name);
    if (id !== undefined)
        return id;
    const words = name
        .toLowerCase()
        .replaceAll('licence', 'license')
        .replace(/[\s,/"'-]+/g, ' ')
        .trim()
        .replace(/^the /, '');
    const bare = words.replace(/ license$/, '');
    return names.get(words) ?? names.get(bare) ?? spdxId(bare.replaceAll(' ', '-'));
}

;// CONCATENATED MODULE: ./build/actions/security-scan/licenses/spdx-expression.js
const mostTokens = 200;
function parseLicenseExpression(text) {
    const tokens = tokensOf(text);
    if (tokens === undefined || tokens.length === 0 || tokens.length > mostTokens)
        return undefined;
    const parser = new ExpressionParser(tokens);
    const expression = parser.choice();
    return parser.isAtEnd ? expression : undefined;
}
function tokensOf(text) {
    const tokens = [];
    const token = /\s*(?:([()])|(\/)|([A-Za-z0-9][\w.:-]*\+?))\s*/gy;
    for (let at = 0; at < text.length; at = token.lastIndex) {
        token.lastIndex = at;
        const match = token.exec(text);
        if (match === null)
            return undefined;
        tokens.push(match[1] ?? (match[2] === undefined ? (match[3] ?? '') : 'OR'));
    }
    return tokens;
}
class ExpressionParser {
    #tokens;
    #at = 0;
    constructor(tokens) {
        this.#tokens = tokens;
    }
    get isAtEnd() {
        return this.#at === this.#tokens.length;
    }
    choice() {
        return this.#joined('or', () => this.#joined('and', () => this.#operand()));
    }
    #joined(kind, operand) {
        const parts = [];
        do {
            const part = operand();
            if (part === undefined)
                return undefined;
            parts.push(part);
        } while (this.#takeWord(kind));
        const [only] = parts;
        return parts.length === 1 ? only : { kind, parts };
    }
    #operand() {
        const token = this.#tokens[this.#at];
        this.#at += 1;
        if (token === '(') {
            const inner = this.choice();
            return this.#tokens[this.#at++] === ')' ? inner : undefined;
        }
        if (token === undefined || token === ')' || /^(?:and|or|with)$/i.test(token))
            return undefined;
        const license = { kind: 'license', id: token.replace(/\+$/, ''), orLater: token.endsWith('+') };
        if (!this.#takeWord('with'))
            return license;
        const exception = this.#tokens[this.#at];
        this.#at += 1;
        return exception === undefined || /^[()]$/.test(exception) ? undefined : { ...license, exception };
    }
    #takeWord(word) {
        if (this.#tokens[this.#at]?.toLowerCase() !== word)
            return false;
        this.#at += 1;
        return true;
    }
}

;// CONCATENATED MODULE: ./build/actions/security-scan/licenses/judge-license.js



function licenseJudge(policy) {
    const allow = policy.allow === undefined ? undefined : new Set(policy.allow.map(canonical));
    const deny = new Set((policy.deny ?? []).map(canonical));
    const judgeOne = (license) => {
        const { name, version } = versionOf(license);
        const exact = nameOf(license);
        const withException = license.exception === undefined ? exact : canonical(`${exact} WITH ${license.exception}`);
        if (deny.has(withException))
            return 'refused';
        if (allow?.has(withException) === true)
            return 'allowed';
        const same = license.orLater || exact.endsWith('-or-later') ? [exact, `${name}-only`, name] : [exact];
        if (same.some((one) => deny.has(one.toLowerCase())))
            return 'refused';
        if (allow === undefined)
            return spdxId(license.id) === undefined ? 'unknown' : 'allowed';
        if (same.some((one) => allow.has(one.toLowerCase())))
            return 'allowed';
        const later = same.length > 1 && [...allow].some((one) => isLater(one, name, version));
        return later ? 'allowed' : 'refused';
    };
    const judge = (expression) => {
        if (expression.kind === 'license')
            return judgeOne(expression);
        const verdicts = expression.parts.map(judge);
        const order = expression.kind === 'or' ? ['allowed', 'unknown', 'refused'] : ['refused', 'unknown', 'allowed'];
        return order.find((one) => verdicts.includes(one)) ?? 'unknown';
    };
    return (license) => {
        const literal = canonical(license);
        if (deny.has(literal))
            return 'refused';
        if (allow?.has(literal) === true)
            return 'allowed';
        const expression = expressionOf(license);
        return expression === undefined ? 'unknown' : judge(expression);
    };
}
function expressionOf(license) {
    const named = idOfName(license);
    const expression = parseLicenseExpression(named ?? license);
    return expression === undefined ? undefined : withIds(expression);
}
function withIds(expression) {
    if (expression.kind === 'license') {
        const id = idOfName(expression.id);
        if (id !== undefined)
            return { ...expression, id };
        return /^(?:DocumentRef-[\w.-]+:)?LicenseRef-[\w.-]+$/.test(expression.id) ? expression : undefined;
    }
    const parts = expression.parts.map(withIds);
    const known = parts.filter((part) => part !== undefined);
    return known.length === parts.length ? { ...expression, parts: known } : undefined;
}
function canonical(words) {
    const [license = '', exception] = words.trim().split(/\s+with\s+/i);
    const base = idOfName(license) ?? license;
    const orLater = base.endsWith('+')
        ? `${(idOfName(base.slice(0, -1)) ?? base.slice(0, -1)).replace(/-only$/, '')}+`
        : base;
    const present = /^(?:A|L)?GPL-\d\.\d$|^GFDL-\d\.\d$/i.test(orLater) ? `${orLater}-only` : orLater;
    const name = present.replace(/^((?:A|L)?GPL-\d\.\d|GFDL-\d\.\d)\+$/i, '$1-or-later').toLowerCase();
    return exception === undefined ? name : `${name} with ${exception.toLowerCase()}`;
}
function nameOf({ id, orLater }) {
    return canonical(orLater ? `${id.replace(/-only$/i, '')}+` : id);
}
function versionOf(license) {
    const name = license.id.toLowerCase().replace(/-(?:only|or-later)$/, '');
    return { name, version: Number(/-(\d+(?:\.\d+)?)$/.exec(name)?.[1] ?? Number.NaN) };
}
function isLater(allowed, name, version) {
    const other = versionOf({ id: allowed });
    return other.version > version && other.name.replace(/-[\d.]+$/, '') === name.replace(/-[\d.]+$/, '');
}


/***/ }),

/***/ 2983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  knownLicenses: () => (/* binding */ knownLicenses)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/readers/json/json-value.js
var json_value = __webpack_require__(9930);
// EXTERNAL MODULE: ./build/readers/lockfiles/npm-license.js
var npm_license = __webpack_require__(1185);
;// CONCATENATED MODULE: ./build/actions/security-scan/licenses/installed-licenses.js



const npmName = /^(?:@[\w~-][\w.~-]*\/)?[\w~-][\w.~-]*$/;
const largestManifest = 1024 * 1024;
async function installedLicense({ key, ecosystem, name, version }, folder, files) {
    if (ecosystem !== 'npm' || version === undefined || !npmName.test(name))
        return undefined;
    for (const place of placesOf(key, name, version)) {
        const manifest = await manifestAt((0,external_node_path_.join)(folder, place, 'package.json'), files);
        if (manifest?.version === version && manifest.name === name)
            return (0,npm_license/* npmLicense */.p)(manifest);
    }
    return undefined;
}
function placesOf(key, name, version) {
    const parts = key.split('node_modules/').slice(1);
    const installed = parts.length > 0 && parts.every((part) => npmName.test(part.replace(/\/$/, '')));
    return [
        ...(installed && /^node_modules\//.test(key) ? [key] : []),
        `node_modules/${name}`,
        ...(/^[\w.+-]+$/.test(version)
            ? [`node_modules/.pnpm/${name.replace('/', '+')}@${version}/node_modules/${name}`]
            : []),
    ];
}
async function manifestAt(path, files) {
    try {
        const facts = await files.facts(path);
        if (facts?.kind !== 'file' || facts.size > largestManifest)
            return undefined;
        const manifest = JSON.parse(await files.readText(path));
        return (0,json_value/* isObject */.Gv)(manifest) ? manifest : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/actions/security-scan/licenses/known-licenses.js


async function knownLicenses(lockfiles, files, root) {
    const known = new Map();
    for (const { path, lockfile } of lockfiles) {
        const folder = (0,external_node_path_.join)(root, (0,external_node_path_.dirname)(path));
        const isInstalled = (await files.facts((0,external_node_path_.join)(folder, 'node_modules')))?.kind === 'directory';
        for (const entry of lockfile.packages) {
            const license = entry.license ?? (isInstalled ? await installedLicense(entry, folder, files) : undefined);
            if (license !== undefined)
                known.set(entry, license);
        }
    }
    return known;
}


/***/ }),

/***/ 416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   scanLicenses: () => (/* binding */ scanLicenses)
/* harmony export */ });
/* harmony import */ var _core_render_metric_format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6875);
/* harmony import */ var _core_render_visible_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6433);
/* harmony import */ var _dependencies_nothing_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9442);
/* harmony import */ var _source_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9734);
/* harmony import */ var _judge_license_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2944);
/* harmony import */ var _known_licenses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2983);






const licenseScanner = 'licenses';
const longestLicense = 80;
function scanLicenses(scan) {
    const scanner = { id: licenseScanner, title: 'Licences', requested: scan.requested };
    return (0,_source_result_js__WEBPACK_IMPORTED_MODULE_2__/* .ownSource */ .Cd)(scanner, scan, async () => {
        const { policy } = scan;
        if (policy === undefined || (policy.allow === undefined && policy.deny === undefined)) {
            return { status: scan.requested ? 'failed' : 'not-run', ...noPolicy };
        }
        return (0,_dependencies_nothing_read_js__WEBPACK_IMPORTED_MODULE_3__/* .nothingRead */ .w)(scan) ?? (await judgePackages(scan, policy));
    });
}
async function judgePackages(scan, policy) {
    const licenses = await (0,_known_licenses_js__WEBPACK_IMPORTED_MODULE_1__.knownLicenses)(scan.lockfiles, scan.files, scan.root);
    const judge = (0,_judge_license_js__WEBPACK_IMPORTED_MODULE_0__/* .licenseJudge */ .b)(policy);
    const findings = [];
    const gaps = [...scan.gaps];
    let looked = 0;
    for (const lockfile of scan.lockfiles) {
        for (const [ecosystem, packages] of byEcosystem(lockfile, licenses)) {
            const known = packages.filter(({ license }) => license !== undefined);
            if (known.length === 0 && policy.unknown !== 'fail')
                gaps.push(nothingKnown(packages.length, ecosystem, lockfile.path));
            else {
                looked += packages.length;
                for (const one of packages) {
                    const verdict = one.license === undefined ? 'unknown' : judge(one.license);
                    const finding = findingOf(one, verdict, policy, lockfile.path);
                    if (finding !== undefined)
                        findings.push(finding);
                }
            }
        }
    }
    const scanned = `${(0,_core_render_metric_format_js__WEBPACK_IMPORTED_MODULE_4__/* .countOf */ .pq)(looked, 'package')} of ${(0,_core_render_metric_format_js__WEBPACK_IMPORTED_MODULE_4__/* .countOf */ .pq)(scan.lockfiles.length, 'lockfile')}`;
    if (gaps.length === 0)
        return { status: 'completed', findings, scanned };
    return { status: looked === 0 ? 'failed' : 'incomplete', findings, gaps, scanned };
}
const noPolicy = {
    why: 'The policy neither allows nor denies a licence.',
    fix: 'List licences under `licenses` in the policy, as `allow` or `deny`.',
};
function byEcosystem({ lockfile }, licenses) {
    const ecosystems = new Map();
    for (const entry of lockfile.packages) {
        const packages = ecosystems.get(entry.ecosystem) ?? new Map();
        ecosystems.set(entry.ecosystem, packages);
        const identity = `${entry.name} ${entry.version ?? ''}`;
        if (packages.get(identity)?.license === undefined)
            packages.set(identity, { entry, license: licenses.get(entry) });
    }
    return new Map([...ecosystems].map(([ecosystem, packages]) => [ecosystem, [...packages.values()]]));
}
function nothingKnown(count, ecosystem, path) {
    return {
        what: `The licences of ${(0,_core_render_metric_format_js__WEBPACK_IMPORTED_MODULE_4__/* .countOf */ .pq)(count, 'package')} of ${ecosystem} in ${path}`,
        why: 'The lockfile does not tell them, and they are not installed beside it.',
        fix: ecosystem === 'npm'
            ? 'Install the packages before the scan.'
            : 'Run a tool that knows them, such as cargo deny or trivy, and give its report in `reports`.',
    };
}
function findingOf({ entry, license }, verdict, policy, path) {
    if (verdict === 'allowed' || (verdict === 'unknown' && policy.unknown === 'ignore'))
        return undefined;
    const refused = verdict === 'refused';
    const what = (0,_core_render_visible_text_js__WEBPACK_IMPORTED_MODULE_5__/* .visibleName */ .ko)(entry.version === undefined ? entry.name : `${entry.name} ${entry.version}`);
    const words = license === undefined ? undefined : (0,_core_render_visible_text_js__WEBPACK_IMPORTED_MODULE_5__/* .visibleLine */ .P8)(license, longestLicense);
    return {
        tool: licenseScanner,
        rule: refused ? 'license-not-allowed' : 'license-unknown',
        title: refused ? 'Licence not allowed' : 'Licence not known',
        category: 'license',
        severity: refused || policy.unknown === 'fail' ? 'high' : 'medium',
        message: refused
            ? `${what} has the licence ${words}, which the policy does not allow.`
            : words === undefined
                ? `The licence of ${what} is not known.`
                : `${what} states its licence as ${words}, which names none that is known.`,
        fix: refused
            ? 'Replace the package, or let the policy allow the licence once counsel has agreed.'
            : 'Read the package’s licence, and allow or deny these words in the policy.',
        package: {
            ecosystem: entry.ecosystem,
            name: entry.name,
            ...(entry.version === undefined ? {} : { version: entry.version }),
        },
        location: { file: path, ...(entry.line === undefined ? {} : { line: entry.line }) },
    };
}


/***/ }),

/***/ 9930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   XW: () => (/* binding */ arrayOr),
/* harmony export */   Xg: () => (/* binding */ objectOr),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   lf: () => (/* binding */ wrongShape),
/* harmony export */   pq: () => (/* binding */ countOf),
/* harmony export */   rl: () => (/* binding */ numberOf)
/* harmony export */ });
/* harmony import */ var _read_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4400);

function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function objectOr(value) {
    return isObject(value) ? value : {};
}
function arrayOr(value) {
    return Array.isArray(value) ? value : [];
}
function textOf(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}
function textsOf(value) {
    return arrayOr(value).filter((item) => typeof item === 'string');
}
function numberOf(value) {
    return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}
function lineOf(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 1 ? value : undefined;
}
function countOf(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}
function wrongShape(where, expected) {
    return new _read_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReadError */ .F('report-malformed', `${where} is not ${expected}.`, 'Check that the file was written by the tool itself and not edited.');
}


/***/ }),

/***/ 1185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ npmLicense)
/* harmony export */ });
/* harmony import */ var _json_json_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9930);

function npmLicense(entry) {
    const { license } = entry;
    if (typeof license === 'string')
        return (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(license);
    const all = (Array.isArray(license) ? license : [license, ...(0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .arrayOr */ .XW)(entry.licenses)]).map((one) => typeof one === 'string' ? one : (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOr */ .Xg)(one).type));
    const known = all.filter((one) => one !== undefined);
    return known.length > 1 ? `(${known.join(' OR ')})` : known[0];
}


/***/ })

};
