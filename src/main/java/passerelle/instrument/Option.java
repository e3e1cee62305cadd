package passerelle.instrument;

import passerelle.shared.LocalizedText;

/**
 * One of the answers an indicator offers.
 *
 * @param code a letter, in the order shown
 * @param points 0 to 100
 * @param exclusive whether it stands alone where several may be ticked, as "none of these" does
 */
public record Option(String code, int points, boolean exclusive, LocalizedText label) {}
