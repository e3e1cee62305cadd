package passerelle.reuse;

/**
 * What has become of a practice.
 *
 * @param cities that adapted it
 * @param views how often somebody opened its page, each reader once a day
 */
public record ReuseCount(long cities, long views) {

    public static final ReuseCount NONE = new ReuseCount(0, 0);
}
