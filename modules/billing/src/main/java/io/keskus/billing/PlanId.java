package io.keskus.billing;

/**
 * One immutable version of a price plan.
 *
 * @param version counts from 1
 */
public record PlanId(String name, int version) {
    public PlanId {
        if (name == null || name.isBlank() || version < 1) {
            throw new IllegalArgumentException("a plan has a name and a version from 1: " + name + " " + version);
        }
    }

    @Override
    public String toString() {
        return name + " v" + version;
    }
}
