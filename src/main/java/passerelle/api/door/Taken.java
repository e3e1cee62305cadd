package passerelle.api.door;

/**
 * One request more of somebody.
 *
 * @param count of the requests so far, at most one more than are allowed
 * @param seconds until they are counted anew
 */
record Taken(Allowance allowance, int count, long seconds) {

    boolean isTooMany() {
        return count > allowance.requests();
    }

    private int remaining() {
        return Math.max(0, allowance.requests() - count);
    }

    /** As the RateLimit-Policy field says it (draft-ietf-httpapi-ratelimit-headers). */
    String policy() {
        return "\"standard\";q=" + allowance.requests() + ";w="
                + allowance.within().toSeconds();
    }

    /** As the RateLimit field says it. */
    String state() {
        return "\"standard\";r=" + remaining() + ";t=" + seconds;
    }
}
