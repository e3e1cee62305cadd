package passerelle.remark;

/**
 * Where on a sheet something is said.
 *
 * @param field the code of the indicator or of the figure
 * @param area the code of its area, or {@link passerelle.instrument.Edition#PROFILE}
 */
record RemarkPlace(String field, String area) {}
