package badhouse.routing.queues;

public record Line(int length) {}
