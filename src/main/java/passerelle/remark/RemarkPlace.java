package passerelle.remark;

import passerelle.instrument.IndicatorCode;

/**
 * Where on a sheet something is said.
 *
 * @param area the code of the indicator’s area
 */
record RemarkPlace(IndicatorCode indicator, String area) {}
