export const id = 1472;
export const ids = [1472];
export const modules = {

/***/ 3220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readAllowComments)
/* harmony export */ });
const ownMarker = {
    keyword: 'vetnet:allow',
    pattern: /(?:#|\/\/|\/\*|<!--|--|;|\*) {0,8}vetnet:allow[ \t]{1,8}(?<rules>[\w.*-]+(?:,[ \t]{0,8}[\w.*-]+)*)(?<reason>.*)/,
};
const longestLine = 4096;
const farthest = 20;
const onlyComment = /^\s*(?:#|\/\/|\/\*|<!--|--|;|\*)/;
const none = { hasAny: false, find: () => undefined };
function readAllowComments(text, markers = []) {
    const present = [ownMarker, ...markers].filter(({ keyword }) => text.includes(keyword));
    if (present.length === 0)
        return none;
    const byLine = new Map();
    const wholeFile = [];
    const commentLines = new Set();
    for (const [at, line] of text.split('\n').entries()) {
        if (line.length > longestLine)
            continue;
        if (onlyComment.test(line))
            commentLines.add(at + 1);
        for (const marker of present) {
            const comment = readComment(line, at + 1, marker);
            if (comment === undefined)
                continue;
            if (marker.wholeFile === true)
                wholeFile.push(comment);
            else
                byLine.set(at + 1, [...(byLine.get(at + 1) ?? []), comment]);
        }
    }
    return {
        hasAny: true,
        find(rule, line) {
            const names = (comments) => comments.find(({ rules }) => rules.includes(rule));
            let found = names(byLine.get(line) ?? []) ?? names(wholeFile);
            for (let above = line - 1; found === undefined && above >= line - farthest && commentLines.has(above); above -= 1) {
                found = names(byLine.get(above) ?? []);
            }
            return found?.suppression;
        },
    };
}
function readComment(line, number, { keyword, pattern }) {
    if (!line.includes(keyword))
        return undefined;
    const { rules = '', reason = '' } = pattern.exec(line)?.groups ?? {};
    if (rules === '')
        return undefined;
    const words = reason
        .replace(/(?:\*\/|-->)\s*$/, '')
        .replace(/^[\s:#-]+/, '')
        .trim();
    return {
        rules: rules.split(',').map((rule) => rule.trim()),
        suppression: { by: 'inline-comment', ...(words === '' ? {} : { reason: words }), line: number },
    };
}


/***/ }),

/***/ 5754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ wordsOf)
/* harmony export */ });
function wordsOf(name) {
    return name
        .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
        .replaceAll(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
        .split(/[^A-Za-z0-9]+/)
        .filter((word) => word !== '')
        .map((word) => word.toLowerCase());
}


/***/ }),

/***/ 1472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  detector: () => (/* binding */ detector),
  rules: () => (/* binding */ rules)
});

// EXTERNAL MODULE: ./build/core/files/path-globs.js
var path_globs = __webpack_require__(729);
// EXTERNAL MODULE: ./build/actions/security-scan/checks/report-hits.js
var report_hits = __webpack_require__(7542);
;// CONCATENATED MODULE: ./build/actions/security-scan/checks/personal-data/synthetic.js
const madeUpPath = /synthea|synthetic|faker|fake[-_ ]?(?:data|patients?)|fictional|fictitious|dummy|(?:^|\/)lorem/i;
const madeUpText = /synthea\b|synthetichealth|synthetic (?:data|patients?|records?)|faker\b|fictional|fictitious|made[- ]up data|dummy data|fake data|not real (?:data|patients?|people)|no real (?:data|patients?|people)/i;
const head = 4000;
function isMarkedSynthetic(path, text) {
    return madeUpPath.test(path) || madeUpText.test(text.slice(0, head));
}
const examples = new Set([
    '078051120',
    '219099999',
    '457555462',
    '1234567893',
    '1245319599',
    '1EG4TE5MK72',
    '1EG4TE5MK73',
    '4012888888881881',
    '378282246310005',
    '371449635398431',
    '30569309025904',
    '38520000023237',
    '6011000990139424',
    '6200000000000005',
    'DE89370400440532013000',
    'GB82WEST12345698765432',
    'GB29NWBK60161331926819',
    'GB33BUKB20201555555555',
    'FR1420041010050500013M02606',
    'FR7630006000011234567890189',
    'NL91ABNA0417164300',
    'CH9300762011623852957',
    'AT611904300234573201',
    'BE68539007547034',
    'ES9121000418450200051332',
    'IT60X0542811101000000123456',
    '9434765919',
    '9434765870',
    '4010232137',
    '046454286',
]);
function isPlaceholder(identifier) {
    const compact = identifier.replaceAll(/[\s.-]/g, '').toUpperCase();
    if (examples.has(compact) || /^9876543(?:2[0-9]|20)\d?/.test(compact))
        return true;
    const digits = compact.replaceAll(/\D/g, '');
    if (digits.length < 4)
        return true;
    if (new Set(digits).size <= (digits.length > 12 ? 4 : digits.length > 8 ? 3 : digits.length > 5 ? 2 : 1))
        return true;
    return /01234567|12345678|23456789|98765432|87654321|00000|123123|(?:^|0)123456?$|^0*12345/.test(digits);
}
const reservedDomain = /@(?:[\w-]+\.)*(?:example(?:\.[a-z]+)?|[\w-]+\.(?:test|example|invalid|localhost|local)|localhost|[\w.-]+\.gserviceaccount\.com|test\.[a-z]+|(?:my|your|some)?(?:domain|email|mail|company|clinic|hospital|org|site)\.(?:com|org|net)|(?:test|fake|foo|bar|acme|demo|sample|mock|dummy)[\w-]*\.[a-z]+|[abcxyz]\.[a-z]+)$/i;
const reservedUser = /^(?:test|user|foo|bar|demo|admin|info|support|noreply|no-reply|hello|contact|example|sample|john|jane|jd|alice|bob)[\w.+-]*@/i;
function isMadeUpMail(address) {
    return reservedDomain.test(address) || reservedUser.test(address);
}
function isMadeUpPhone(text) {
    const digits = text.replaceAll(/\D/g, '').replace(/^1(?=\d{10}$)/, '');
    if (digits.length !== 10 || isPlaceholder(digits))
        return true;
    const [area, exchange] = [digits.slice(0, 3), digits.slice(3, 6)];
    return !/^[2-9]\d{2}$/.test(area) || !/^[2-9]\d{2}$/.test(exchange) || area === '555' || exchange === '555';
}
const madeUpName = /\b(?:doe|roe|test\w*|demo|sample|example|dummy|fake|mock|foo|bar|baz|everyman|everywoman|patient|mustermann|musterfrau|chalmers|duck|mouse|simpson|potter|smith|name|first|last|lorem|ipsum|unknown|anonymous|string|null|undefined)\b/i;
function isMadeUpName(name) {
    return madeUpName.test(name.replaceAll(/[_^,]/g, ' '));
}
function isPlaceholderDate(date) {
    return /^\d{4}\D0?1\D0?1$|^0?1\D0?1\D\d{4}$|^\d{4}0101$/.test(date);
}

;// CONCATENATED MODULE: ./build/actions/security-scan/checks/personal-data/formats.js

const common = {
    severity: 'high',
    why: 'A record that names a patient is health data of that person.',
    fix: 'Replace it with synthetic data, for example of Synthea, and rewrite the history if it is real.',
    cwes: [359],
};
const recordReach = 3000;
const formatKinds = [
    {
        ...common,
        id: 'hl7-patient',
        title: 'HL7 v2 message about a patient',
        plural: 'HL7 v2 messages about patients',
        marker: 'PID|',
        find: (text) => (text.includes('MSH|^~\\') ? findPatientSegments(text) : []),
    },
    {
        ...common,
        id: 'fhir-patient',
        title: 'FHIR record of a patient',
        plural: 'FHIR records of patients',
        marker: '"Patient"',
        find: (text) => placesOf(text, /"resourceType"\s{0,8}:\s{0,8}"Patient"/g).filter((place) => namesPatient(text.slice(place, place + recordReach))),
    },
    {
        ...common,
        id: 'cda-patient',
        title: 'Clinical document about a patient',
        plural: 'clinical documents about patients',
        marker: '<recordTarget',
        find: (text) => placesOf(text, /<recordTarget/g).filter((place) => {
            const record = text.slice(place, place + recordReach).split('</recordTarget', 1)[0] ?? '';
            const family = /<family[^>]{0,80}>([^<]{2,60})</.exec(record)?.[1];
            return record.includes('<patientRole') && family !== undefined && !isMadeUpName(family);
        }),
    },
    {
        ...common,
        id: 'dicom-patient',
        title: 'Header of a DICOM image with the name of a patient',
        plural: 'headers of DICOM images with names of patients',
        marker: '(0010,0010)',
        find: (text) => [...text.matchAll(/\(0010,0010\)[^\n[]{0,40}\[([^\]\n]{2,64})\]/g)]
            .filter(([, name = '']) => /[A-Za-z]{2}/.test(name) && !isMadeUpName(name) && !/anon|remov|none/i.test(name))
            .map(({ index }) => index),
    },
];
function findPatientSegments(text) {
    return [...text.matchAll(/(?:^|[\r\n"'`]|\\r|\\n)PID\|([^\r\n]{1,2000})/g)]
        .filter(([, segment = '']) => {
        const fields = segment.split('|');
        const name = fields[4] ?? '';
        return /^\w*\d\w{3,}/.test(fields[2] ?? '') && /[A-Za-z]{2}/.test(name) && !isMadeUpName(name);
    })
        .map(({ index }) => index);
}
function namesPatient(record) {
    const next = record.indexOf('"resourceType"', 20);
    const own = next === -1 ? record : record.slice(0, next);
    const family = /"family"\s{0,8}:\s{0,8}\[?\s{0,20}"([^"]{2,60})"/.exec(own)?.[1];
    return family !== undefined && !isMadeUpName(family) && /"(?:birthDate|identifier)"\s{0,8}:/.test(own);
}
function placesOf(text, pattern) {
    return [...text.matchAll(pattern)].map(({ index }) => index);
}

// EXTERNAL MODULE: ./build/actions/security-scan/checks/allow-comment.js
var allow_comment = __webpack_require__(3220);
;// CONCATENATED MODULE: ./build/actions/security-scan/checks/personal-data/checksums.js
function digitsOf(text) {
    return text.replaceAll(/\D/g, '');
}
function passesLuhn(digits) {
    let sum = 0;
    for (let index = 0; index < digits.length; index += 1) {
        const digit = Number(digits[digits.length - 1 - index]);
        const doubled = index % 2 === 1 ? digit * 2 : digit;
        sum += doubled > 9 ? doubled - 9 : doubled;
    }
    return digits.length > 0 && sum % 10 === 0;
}
function isSocialSecurityNumber(digits) {
    if (!/^\d{9}$/.test(digits))
        return false;
    const area = digits.slice(0, 3);
    return area !== '000' && area !== '666' && area < '900' && digits.slice(3, 5) !== '00' && digits.slice(5) !== '0000';
}
function isProviderIdentifier(digits) {
    return /^[12]\d{9}$/.test(digits) && passesLuhn(`80840${digits}`);
}
function isDeaNumber(text) {
    const match = /^[ABCDEFGHJKLMPRSTUX][A-Z9](\d{6})(\d)$/.exec(text);
    if (match === null)
        return false;
    const [a, b, c, d, e, f] = [...(match[1] ?? '')].map(Number);
    const sum = Number(a) + Number(c) + Number(e) + 2 * (Number(b) + Number(d) + Number(f));
    return sum % 10 === Number(match[2]);
}
function isMedicareIdentifier(text) {
    const letter = '[AC-HJKMNP-RT-Y]';
    const either = '[0-9AC-HJKMNP-RT-Y]';
    const grammar = `^[1-9]${letter}${either}[0-9]${letter}${either}[0-9]${letter}${letter}[0-9][0-9]$`;
    return new RegExp(grammar).test(text.replaceAll('-', '').toUpperCase());
}
const ibanLengths = {
    AD: 24, AE: 23, AT: 20, BE: 16, BG: 22, BR: 29, CH: 21, CY: 28, CZ: 24, DE: 22, DK: 18, EE: 20, ES: 24, FI: 18, FR: 27,
    GB: 22, GR: 27, HR: 21, HU: 28, IE: 22, IL: 23, IS: 26, IT: 27, LI: 21, LT: 20, LU: 20, LV: 21, MC: 27, MT: 31, NL: 18,
    NO: 15, PL: 28, PT: 25, RO: 24, SA: 24, SE: 24, SI: 19, SK: 24, SM: 27, TR: 26, UA: 29,
};
function isIban(text) {
    const iban = text.replaceAll(' ', '').toUpperCase();
    if (!/^[A-Z]{2}\d{2}[A-Z0-9]+$/.test(iban) || ibanLengths[iban.slice(0, 2)] !== iban.length)
        return false;
    let rest = 0;
    for (const character of iban.slice(4) + iban.slice(0, 4)) {
        const value = Number.parseInt(character, 36);
        rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
    }
    return rest === 1;
}
function isNhsNumber(digits) {
    if (!/^\d{10}$/.test(digits) || digits.startsWith('999'))
        return false;
    const sum = [...digits.slice(0, 9)].reduce((total, digit, index) => total + Number(digit) * (10 - index), 0);
    return (11 - (sum % 11)) % 11 === Number(digits[9]);
}
function isSocialInsuranceNumber(digits) {
    return /^[1-79]\d{8}$/.test(digits) && passesLuhn(digits);
}
function isGermanTaxNumber(digits) {
    if (!/^[1-9]\d{10}$/.test(digits) || new Set(digits.slice(0, 10)).size > 9)
        return false;
    let product = 10;
    for (const digit of digits.slice(0, 10)) {
        const sum = (Number(digit) + product) % 10 || 10;
        product = (sum * 2) % 11;
    }
    return (11 - product) % 10 === Number(digits[10]);
}
function isPaymentCard(digits) {
    const issuer = /^(?:4\d{12}(?:\d{3}){0,2}|5[1-5]\d{14}|2[2-7]\d{14}|3[47]\d{13}|3(?:0[0-5]|[68]\d)\d{11}|6(?:011|5\d{2})\d{12}|35\d{14})$/;
    return issuer.test(digits) && passesLuhn(digits);
}
function isMicrochip(digits) {
    return /^(?:0(?!00)\d{2}|[1-8]\d{2}|9(?!99)\d{2})\d{12}$/.test(digits);
}

;// CONCATENATED MODULE: ./build/actions/security-scan/checks/personal-data/dashed-numbers.js


const dashed_numbers_length = 11;
const dash = 45;
function isDigit(code) {
    return code >= 48 && code <= 57;
}
function findDashedNumbers(text) {
    const found = [];
    for (let last = dashed_numbers_length - 1; last < text.length;) {
        const code = text.charCodeAt(last);
        if (isDigit(code)) {
            const start = last - dashed_numbers_length + 1;
            if (isDashed(text, start))
                found.push(start);
            last += 1;
        }
        else {
            last += code === dash ? 4 : dashed_numbers_length;
        }
    }
    return found;
}
function isDashed(text, start) {
    if (text.charCodeAt(start + 3) !== dash || text.charCodeAt(start + 6) !== dash)
        return false;
    const around = text.slice(Math.max(0, start - 1), start + dashed_numbers_length + 1);
    if (!/^(?:[^\w.-])?\d{3}-\d{2}-\d{4}(?:[^\w-])?$/.test(start === 0 ? ` ${around}` : around))
        return false;
    const digits = text.slice(start, start + dashed_numbers_length).replaceAll('-', '');
    return isSocialSecurityNumber(digits) && !isPlaceholder(digits);
}

// EXTERNAL MODULE: ./build/engines/source/word-search.js
var word_search = __webpack_require__(9608);
// EXTERNAL MODULE: ./build/actions/security-scan/checks/name-words.js
var name_words = __webpack_require__(5754);
;// CONCATENATED MODULE: ./build/actions/security-scan/checks/personal-data/kinds.js


const fix = 'Replace it with synthetic data, and rewrite the history if it is real.';
const kinds_common = { severity: 'medium', fix, cwes: [359] };
function number(check) {
    return (value) => /^[\d\s.-]+$/.test(value) && check(digitsOf(value)) && !isPlaceholder(value);
}
const fullDate = /^(?:(?:19|20)\d{2}[-/.](?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\d|3[01])|(?:0?[1-9]|[12]\d|3[01])[-/.](?:0?[1-9]|[12]\d|3[01])[-/.](?:19|20)\d{2}|(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))(?:T[\d:.Z+-]*)?$/;
const socialSecurityNumber = {
    ...kinds_common,
    id: 'social-security-number',
    title: 'Social Security number',
    plural: 'Social Security numbers',
    why: 'It identifies a person in the United States for life.',
    key: /\b(?:ssn|social security(?: (?:number|no|num))?|socialsecurity(?:number)?)$/,
    accepts: number(isSocialSecurityNumber),
};
const fieldKinds = [
    socialSecurityNumber,
    {
        ...kinds_common,
        id: 'provider-identifier',
        title: 'National Provider Identifier',
        plural: 'National Provider Identifiers',
        why: 'It identifies a physician, and with a record whom that physician treats.',
        key: /\b(?:npi(?: (?:number|no|num|id))?|national provider identifier|provider npi)$/,
        accepts: number(isProviderIdentifier),
        besidePerson: true,
    },
    {
        ...kinds_common,
        id: 'dea-number',
        title: 'DEA registration number',
        plural: 'DEA registration numbers',
        why: 'It lets whoever has it write prescriptions for controlled substances.',
        key: /\bdea(?: (?:number|no|num|id|registration(?: number)?))?$/,
        accepts: (value) => isDeaNumber(value.trim().toUpperCase()) && !isPlaceholder(value),
    },
    {
        ...kinds_common,
        id: 'medicare-identifier',
        title: 'Medicare beneficiary identifier',
        plural: 'Medicare beneficiary identifiers',
        why: 'It identifies a person who is insured with Medicare.',
        key: /\b(?:mbi|medicare(?: (?:beneficiary )?(?:number|no|id|identifier))?|beneficiary (?:id|identifier|number))$/,
        accepts: (value) => isMedicareIdentifier(value.trim()) && !isPlaceholder(value),
    },
    {
        ...kinds_common,
        id: 'medical-record-number',
        title: 'Medical record number',
        plural: 'medical record numbers',
        why: 'It leads to the record of a patient.',
        key: /\b(?:mrn|medical record (?:number|no|num|id)|chart (?:number|no|num|id)|patient (?:mrn|number|no|identifier))$/,
        accepts: (value) => /^[A-Z]{0,4}[- #]?\d{5,12}$/i.test(value.trim()) && !isPlaceholder(value),
    },
    {
        ...kinds_common,
        id: 'date-of-birth',
        title: 'Date of birth',
        plural: 'dates of birth',
        why: 'With a postal code and a sex it tells most people apart.',
        key: /\b(?:dob|date of birth|dateofbirth|birth ?date|birthday|born on)$/,
        accepts: (value) => fullDate.test(value.trim()) && !isPlaceholderDate(value.trim()),
        besidePerson: true,
    },
    {
        ...kinds_common,
        id: 'diagnosis-of-person',
        title: 'Diagnosis beside a person',
        plural: 'diagnoses beside a person',
        why: 'What a named person suffers from is what health privacy is about.',
        key: /\b(?:diagnosis(?: code)?|diagnoses|icd ?(?:10)?(?: ?cm)?(?: code)?|condition code|dx(?: code)?)$/,
        accepts: (value) => /^[A-TV-Z]\d[0-9AB](?:\.[0-9A-TV-Z]{1,4})?$/.test(value.trim()),
        besidePerson: true,
    },
    {
        ...kinds_common,
        id: 'personal-phone-number',
        title: 'Telephone number of a person',
        plural: 'telephone numbers of persons',
        why: 'It reaches a patient, a client or their family.',
        key: /\b(?:patient|owner|client|guardian|emergency contact|next of kin|caregiver|pet ?owner)s? (?:\w+ )?(?:phone|mobile|cell|telephone|tel)(?: (?:number|no))?$/,
        accepts: (value) => /^\+?1?[\s.(-]*\d{3}[\s.)-]*\d{3}[\s.-]*\d{4}$/.test(value.trim()) && !isMadeUpPhone(value),
    },
    {
        ...kinds_common,
        id: 'personal-mail-address',
        title: 'Mail address of a person',
        plural: 'mail addresses of persons',
        why: 'It names and reaches a patient, a client or their family.',
        key: /\b(?:patient|owner|client|guardian|emergency contact|next of kin|caregiver|pet ?owner)s? (?:\w+ )?e ?mail(?: address)?$/,
        accepts: (value) => /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(value.trim()) && !isMadeUpMail(value.trim()),
    },
    {
        ...kinds_common,
        id: 'payment-card-number',
        title: 'Payment card number',
        plural: 'payment card numbers',
        why: 'With it, purchases can be made, and the rules of the card industry apply to where it is kept.',
        key: /\b(?:(?:credit|debit|payment|bank)? ?card(?: (?:number|no|num))?|cc (?:number|num|no)|ccnum|cardnumber|pan)$/,
        accepts: number(isPaymentCard),
    },
    {
        ...kinds_common,
        id: 'bank-account-number',
        title: 'Bank account number',
        plural: 'bank account numbers',
        why: 'Money can be taken from the account with it.',
        key: /\biban(?: (?:number|no))?$/,
        accepts: (value) => isIban(value.trim()) && !isPlaceholder(value),
    },
    {
        ...kinds_common,
        id: 'nhs-number',
        title: 'NHS number',
        plural: 'NHS numbers',
        why: 'It identifies a patient in the United Kingdom for life.',
        key: /\bnhs(?: (?:number|no|num|id))?$/,
        accepts: number(isNhsNumber),
    },
    {
        ...kinds_common,
        id: 'social-insurance-number',
        title: 'Canadian social insurance number',
        plural: 'Canadian social insurance numbers',
        why: 'It identifies a person in Canada for life.',
        key: /\b(?:social insurance(?: (?:number|no))?|sin (?:number|no))$/,
        accepts: number(isSocialInsuranceNumber),
    },
    {
        ...kinds_common,
        id: 'german-tax-number',
        title: 'German tax identification number',
        plural: 'German tax identification numbers',
        why: 'It identifies a person in Germany for life.',
        key: /\b(?:steuer ?id(?:nr|entifikationsnummer)?|steuer ?identifikationsnummer|idnr)$/,
        accepts: number(isGermanTaxNumber),
    },
    {
        ...kinds_common,
        id: 'animal-microchip',
        title: 'Microchip number of an animal',
        plural: 'microchip numbers of animals',
        why: 'Registers tie it to the owner: it is personal data of theirs, though no health data of a person.',
        key: /\b(?:micro ?chip(?: (?:number|no|id|code))?|chip (?:number|no|id)|transponder(?: (?:number|no|id|code))?)$/,
        accepts: number(isMicrochip),
    },
];
const keyWords = [
    'ssn',
    'social',
    'npi',
    'provider identifier',
    'dea',
    'mbi',
    'medicare',
    'beneficiary',
    'mrn',
    'record',
    'chart',
    'patient',
    'dob',
    'birth',
    'born on',
    'diagnos',
    'icd',
    'condition',
    'owner',
    'client',
    'guardian',
    'emergency',
    'next of kin',
    'caregiver',
    'card',
    'ccnum',
    'cc_num',
    'iban',
    'nhs',
    'steuer',
    'idnr',
    'chip',
    'transponder',
];

;// CONCATENATED MODULE: ./build/actions/security-scan/checks/personal-data/keyed-fields.js



const search = (0,word_search/* compileWordSearch */.W)(keyWords, { ignoreCase: true, within: true });
const before = 32;
const behind = 180;
const keyAndValue = /^([A-Za-z0-9_]{1,40}(?:[ -](?:of|birth|number|no|num|id|identifier|code|address|phone|mobile|e?-?mail|record|security|insurance|beneficiary|contact|kin)\b){0,4})[.#]?["'`\]\\]{0,3}\??\s{0,6}(?::\s{0,4}[A-Za-z][\w?]{0,20}\s{0,4}=|=>|:=|[:=|>#]|\bis\b)?\s{0,6}(?:Optional\()?["'`\\[]{0,3}([^"'`\n\r<>,;|{}[\]\\]{4,80})/;
const telling = /[\d@]/;
function visitKeyedFields(text, onField) {
    let end = 0;
    search.visit(text, (_word, start) => {
        if (start < end)
            return undefined;
        const match = keyAndValue.exec(text.slice(start, start + behind));
        if (match === null)
            return undefined;
        const [whole, name = '', value = ''] = match;
        end = start + name.length;
        if (!telling.test(value))
            return undefined;
        const preceding = text.slice(Math.max(0, start - before), start);
        const key = (0,name_words/* wordsOf */.Z)(preceding.slice(preceding.lastIndexOf('\n') + 1) + name).join(' ');
        onField({ key, value, index: start + whole.length - value.length });
        return undefined;
    });
}

;// CONCATENATED MODULE: ./build/actions/security-scan/checks/personal-data/tables.js

const longestRow = 20_000;
const mostColumns = 300;
function visitSeparatedValues(text, wanted, onField) {
    const headerEnd = lineEnd(text, 0);
    const header = text.slice(0, headerEnd);
    const separator = headerEnd > longestRow ? undefined : separatorOf(header);
    if (separator === undefined)
        return;
    visitRows(text, headerEnd + 1, text.length, namesOf(header.split(separator)), separator, wanted, onField);
}
function visitRows(text, from, to, keys, separator, wanted, onField) {
    if (keys.length > mostColumns || !keys.some(wanted))
        return;
    for (let start = from; start < to;) {
        const end = lineEnd(text, start);
        if (end - start <= longestRow) {
            for (const [column, { value, index }] of splitRow(text.slice(start, end), separator).entries()) {
                const key = keys[column] ?? '';
                if (wanted(key))
                    onField({ key, value, index: start + index });
            }
        }
        start = end + 1;
    }
}
function visitSql(text, wanted, onField) {
    const statements = /\b(?:INSERT\s{1,8}(?:IGNORE\s{1,8}|OR\s{1,8}\w{1,12}\s{1,8})?INTO|COPY)\s{1,8}[\w."`[\]]{1,100}\s{0,8}\(([^()]{1,4000})\)\s{0,8}(VALUES|FROM\s{1,8}stdin;\n)/gi;
    for (let match = statements.exec(text); match !== null; match = statements.exec(text)) {
        const keys = namesOf((match[1] ?? '').split(','));
        const start = statements.lastIndex;
        if (/^from/i.test(match[2] ?? '')) {
            const end = text.indexOf('\n\\.', start);
            const last = end === -1 ? text.length : end;
            visitRows(text, start, last, keys, '\t', wanted, onField);
            statements.lastIndex = last;
        }
        else if (keys.some(wanted)) {
            statements.lastIndex = visitTuples(text, start, keys, wanted, onField);
        }
    }
}
const sqlToken = /\s+|'((?:[^'\\]|''|\\.){0,4000})'|([\w.+-]+)|([(),;])|./gy;
function visitTuples(text, start, keys, wanted, onField) {
    const tokens = new RegExp(sqlToken);
    tokens.lastIndex = start;
    let column = 0;
    let depth = 0;
    for (let match = tokens.exec(text); match !== null; match = tokens.exec(text)) {
        const [, quoted, word, sign] = match;
        if (sign === ';')
            return tokens.lastIndex;
        if (sign === '(') {
            depth += 1;
            if (depth === 1)
                column = 0;
        }
        else if (sign === ')') {
            depth -= 1;
        }
        else if (sign === ',' && depth === 1) {
            column += 1;
        }
        else if (depth === 0 && word !== undefined) {
            return match.index;
        }
        const value = quoted ?? word;
        const key = keys[column] ?? '';
        if (depth === 1 && value !== undefined && wanted(key)) {
            onField({ key, value, index: match.index + (quoted === undefined ? 0 : 1) });
        }
    }
    return text.length;
}
function namesOf(columns) {
    return columns.map((column) => (0,name_words/* wordsOf */.Z)(column).join(' '));
}
function lineEnd(text, from) {
    const end = text.indexOf('\n', from);
    return end === -1 ? text.length : end;
}
function separatorOf(header) {
    const [best] = [',', ';', '\t', '|']
        .map((sign) => ({ sign, count: header.split(sign).length - 1 }))
        .sort((one, other) => other.count - one.count);
    return best !== undefined && best.count > 0 ? best.sign : undefined;
}
function splitRow(row, separator) {
    const cells = [];
    for (let at = 0; at <= row.length && cells.length < mostColumns;) {
        const quoted = row[at] === '"';
        const index = quoted ? at + 1 : at;
        const end = row.indexOf(quoted ? '"' : separator, index);
        cells.push({ value: row.slice(index, end === -1 ? row.length : end).trim(), index });
        const next = end === -1 ? -1 : row.indexOf(separator, end);
        if (next === -1)
            break;
        at = next + 1;
    }
    return cells;
}

;// CONCATENATED MODULE: ./build/actions/security-scan/checks/personal-data/inspect.js







function inspectPersonalData(file) {
    const { path, text } = file;
    const tallies = new Map();
    const comments = (0,allow_comment/* readAllowComments */.U)(text);
    const note = (kind, index) => {
        const isAllowed = comments.hasAny && comments.find(kind.id, file.placeOf(index).line) !== undefined;
        const key = isAllowed ? `${kind.id} allowed` : kind.id;
        const tally = tallies.get(key);
        if (tally === undefined)
            tallies.set(key, { kind, index, count: 1 });
        else
            tally.count += 1;
    };
    for (const kind of formatKinds) {
        if (text.includes(kind.marker))
            for (const index of kind.find(text))
                note(kind, index);
    }
    const onField = (field) => {
        const kind = kindOf(field);
        if (kind !== undefined)
            note(kind, field.index);
    };
    if (/\.(?:csv|tsv|psv)$/i.test(path)) {
        visitSeparatedValues(text, isKey, onField);
    }
    else {
        visitKeyedFields(text, onField);
        if (mayHoldSql(path, text))
            visitSql(text, isKey, onField);
    }
    for (const index of unnamedNumbers(text, tallies))
        note(socialSecurityNumber, index);
    if (tallies.size === 0 || isMarkedSynthetic(path, text))
        return [];
    return [...tallies.values()].filter((tally) => counts(tally, tallies, text)).map((tally) => hitOf(tally));
}
function mayHoldSql(path, text) {
    return /\.(?:sql|psql|dump)$/i.test(path) || text.includes('INSERT INTO ') || text.includes('insert into ');
}
function isKey(key) {
    return fieldKinds.some((kind) => kind.key.test(key));
}
function kindOf({ key, value }) {
    return fieldKinds.find((kind) => {
        if (!kind.key.test(key))
            return false;
        const trimmed = value.trim().replace(/[.)]+$/, '');
        return kind.accepts(trimmed) || kind.accepts(trimmed.split(/\s/, 1)[0] ?? '');
    });
}
const contextReach = 120;
function unnamedNumbers(text, tallies) {
    if (tallies.has(socialSecurityNumber.id))
        return [];
    return findDashedNumbers(text).filter((index) => /\bssn|social.{0,2}security|taxpayer|patient|beneficiary/i.test(text.slice(Math.max(0, index - contextReach), index)));
}
const personName = /(?:first|last|given|family|patient|full|owner|sur)[_ -]?names?["'`]?\s{0,4}(?:[:=>]|,)\s{0,4}["'`]?([A-Z][^"'`\n<,;]{1,40})/gi;
function counts({ kind }, tallies, text) {
    if (!('besidePerson' in kind))
        return true;
    for (const other of tallies.values())
        if (!('besidePerson' in other.kind))
            return true;
    return [...text.matchAll(personName)].some(([, name = '']) => !isMadeUpName(name));
}
function hitOf({ kind, index, count }) {
    const what = count === 1 ? `1 ${kind.title}` : `${count.toLocaleString('en-US')} ${kind.plural}, the first of them here`;
    return { rule: kind, index, message: `This looks like personal data: ${what}.`, identity: kind.id };
}

;// CONCATENATED MODULE: ./build/actions/security-scan/checks/personal-data/index.js





const rules = [...formatKinds, ...fieldKinds];
const uninteresting = /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.ya?ml|Cargo\.lock|go\.sum|Package\.resolved)$|\.(?:lock|map|svg|css|scss|less|min\.js|pbxproj|storyboard|xib)$/;
const detector = {
    id: 'personal-data',
    async create({ personalDataAllow = [] }) {
        const isAllowed = await (0,path_globs/* compilePathGlobs */.Q)(personalDataAllow);
        return {
            wants: (path) => !uninteresting.test(path) && !isAllowed(path),
            inspect: (file) => (0,report_hits/* reportHits */.d)({ tool: 'personal-data', category: 'personal-data' }, file, inspectPersonalData(file)),
        };
    },
};


/***/ }),

/***/ 7542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ reportHits)
/* harmony export */ });
/* harmony import */ var _core_model_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5712);
/* harmony import */ var _core_model_squeezed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6082);
/* harmony import */ var _allow_comment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3220);



const nearness = 250;
function reportHits(check, file, hits) {
    if (hits.length === 0)
        return [];
    const comments = (0,_allow_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .readAllowComments */ .U)(file.text, check.markers);
    const seen = new Map();
    return [...hits]
        .sort((one, other) => one.index - other.index)
        .map((hit) => {
        const { rule, index, statement = index } = hit;
        const place = file.placeOf(index);
        const content = hit.identity ?? contentAt(file.text, index);
        const identity = [check.tool, rule.id, file.path, content];
        const key = JSON.stringify(identity);
        const ordinal = (seen.get(key) ?? 0) + 1;
        seen.set(key, ordinal);
        const suppression = comments.find(rule.id, place.line) ??
            (statement === index ? undefined : comments.find(rule.id, file.placeOf(statement).line));
        return {
            tool: check.tool,
            rule: rule.id,
            title: rule.title,
            severity: hit.severity ?? rule.severity,
            category: hit.category ?? check.category,
            message: hit.message,
            location: { file: file.path, ...place, ...endOf(file, hit) },
            fix: hit.fix ?? rule.fix,
            ...(rule.helpUrl === undefined ? {} : { helpUrl: rule.helpUrl }),
            ...(rule.cwes === undefined ? {} : { cwes: rule.cwes }),
            fingerprint: (0,_core_model_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprintOf */ .a)([...identity, String(ordinal)]),
            ...(suppression === undefined ? {} : { suppression }),
        };
    });
}
function endOf(file, { end }) {
    if (end === undefined)
        return {};
    const { line, column } = file.placeOf(end);
    return { endLine: line, endColumn: column };
}
function contentAt(text, index) {
    const before = text.slice(Math.max(0, index - nearness), index);
    const after = text.slice(index, index + nearness);
    const line = `${before.slice(before.lastIndexOf('\n') + 1)}${after.split('\n', 1)[0] ?? ''}`;
    return (0,_core_model_squeezed_js__WEBPACK_IMPORTED_MODULE_2__/* .squeezed */ .l)(line);
}


/***/ }),

/***/ 729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ compilePathGlobs)
/* harmony export */ });
/* harmony import */ var _glob_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3073);

async function compilePathGlobs(patterns) {
    if (patterns.length === 0)
        return () => false;
    const { default: picomatch } = await __webpack_require__.e(/* import() */ 4006).then(__webpack_require__.t.bind(__webpack_require__, 4006, 19));
    const compile = (pattern) => {
        const bare = pattern.replace(/^\.\//, '').replace(/\/+$/, '');
        const matches = picomatch(bare, { dot: true });
        return (path) => matches(path) || path.startsWith(`${bare}/`);
    };
    const included = patterns.filter((pattern) => !(0,_glob_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .isExclusion */ .VB)(pattern)).map(compile);
    const excluded = patterns.filter(_glob_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .isExclusion */ .VB).map((pattern) => compile(pattern.slice(1)));
    return (path) => included.some((matches) => matches(path)) && !excluded.some((matches) => matches(path));
}


/***/ }),

/***/ 5712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ fingerprintOf)
/* harmony export */ });
/* harmony import */ var _evidence_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(328);

const digits = 32;
function fingerprintOf(parts) {
    return (0,_evidence_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(JSON.stringify(parts)).slice(0, digits);
}


/***/ }),

/***/ 6082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ squeezed)
/* harmony export */ });
function squeezed(text) {
    return text.replace(/\s+/g, ' ').trim();
}


/***/ }),

/***/ 9706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ez: () => (/* binding */ isWordPart),
/* harmony export */   dd: () => (/* binding */ isWordStart),
/* harmony export */   xC: () => (/* binding */ isSpace),
/* harmony export */   yp: () => (/* binding */ isDigit)
/* harmony export */ });
function isSpace(code) {
    return (code === 32 ||
        (code >= 9 && code <= 13) ||
        code === 0xa0 ||
        code === 0xfeff ||
        (code >= 0x2000 && code <= 0x200b) ||
        code === 0x2028 ||
        code === 0x2029 ||
        code === 0x3000);
}
function isDigit(code) {
    return code >= 48 && code <= 57;
}
function isWordStart(code) {
    return ((code >= 97 && code <= 122) ||
        (code >= 65 && code <= 90) ||
        code === 95 ||
        code === 36 ||
        (code > 127 && !isSpace(code)));
}
function isWordPart(code) {
    return isWordStart(code) || isDigit(code);
}


/***/ }),

/***/ 9608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ compileWordSearch)
/* harmony export */ });
/* harmony import */ var _characters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9706);

const tableSize = 1 << 13;
const none = [];
function compileWordSearch(words, options = {}) {
    const { ignoreCase = false, within = false } = options;
    const fold = ignoreCase ? 32 : 0;
    const distinct = [...new Set(words)];
    if (distinct.length === 0)
        return { visit: () => { } };
    const window = Math.min(...distinct.map((word) => word.length));
    const jumps = new Uint8Array(tableSize).fill(Math.min(window - 1, 255));
    const endingAt = new Array(tableSize).fill(undefined);
    for (const word of distinct) {
        for (let end = 1; end < window; end += 1) {
            const pair = hashOf(word.charCodeAt(end - 1) | fold, word.charCodeAt(end) | fold);
            jumps[pair] = Math.min(jumps[pair] ?? 0, window - 1 - end);
            if (end === window - 1)
                endingAt[pair] = [...(endingAt[pair] ?? []), word];
        }
    }
    const stands = (text, word, start) => (ignoreCase ? equalsFolded(text, word, start) : text.startsWith(word, start)) &&
        (within || standsAlone(text, start, start + word.length));
    return {
        visit(text, onWord) {
            let last = window - 1;
            while (last < text.length) {
                const pair = hashOf(text.charCodeAt(last - 1) | fold, text.charCodeAt(last) | fold);
                const jump = jumps[pair] ?? 0;
                if (jump > 0) {
                    last += jump;
                    continue;
                }
                const start = last - window + 1;
                const first = text.charCodeAt(start) | fold;
                for (const word of endingAt[pair] ?? none) {
                    if ((word.charCodeAt(0) | fold) !== first || !stands(text, word, start))
                        continue;
                    if (onWord(word, start) === false)
                        return;
                }
                last += 1;
            }
        },
    };
}
function hashOf(first, second) {
    return ((first << 6) ^ second) & (tableSize - 1);
}
function equalsFolded(text, word, start) {
    if (start + word.length > text.length)
        return false;
    for (let index = 0; index < word.length; index += 1) {
        if ((text.charCodeAt(start + index) | 32) !== (word.charCodeAt(index) | 32))
            return false;
    }
    return true;
}
function standsAlone(text, start, end) {
    const goesOn = (at) => at > 0 && at < text.length && (0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .isWordPart */ .Ez)(text.charCodeAt(at - 1)) && (0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .isWordPart */ .Ez)(text.charCodeAt(at));
    return !goesOn(start) && !goesOn(end);
}


/***/ })

};
