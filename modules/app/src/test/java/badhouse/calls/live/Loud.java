package badhouse.calls.live;

public class Loud {}
