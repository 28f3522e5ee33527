package badhouse.calls.util;

class Bits {}
