package badhouse.kernel;

public record Noun(String name) {}
