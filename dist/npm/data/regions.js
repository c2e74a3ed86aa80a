// Do not modify this file by hand!
// Re-generate this file by running npm run data
/** The countries whose neighbourhood is in the outlines of a region; others are on the map of the world. */
export const regions = {
    europe: 'AD AL AM AT AX AZ BA BE BG BY CH CY CZ DE DK EE ES FI FO FR GB GE GG GR HR HU IE IM IS IT JE LB LI LT LU LV MC MD ME MK MT NL NO PL PS PT RO RS SE SI SK SM SY TN TR UA VA XK',
    'arab-states': 'AE BF BH BJ CF CI CM DJ DZ EG EH ER ET GH GM GN GQ GW IL IQ IR JO KW LR LY MA ML MR NE NG OM QA SA SD SL SN SO SS ST TD TG UG YE',
    africa: 'AO BI BW CD CG CV GA KE KM LS MG MU MW MZ NA RW SC SH SZ TZ ZA ZM ZW',
    'latin-america': 'AG AI AR AW BB BL BM BO BR BS BZ CL CO CR CU CW DM DO EC FK GD GS GT GY HN HT JM KN KY LC MF MS MX NI PA PE PR PY SR SV SX TC TT UY VC VE VG VI',
    'asia-pacific': 'AF AU BD BN BT CN FM GU HK ID IN IO JP KG KH KP KR LA LK MH MM MN MO MP MV MY NC NF NP NR NZ PG PH PK PW SB SG TH TJ TL TW VN VU',
    'north-america': 'CA PM US',
};
//# sourceMappingURL=regions.js.map