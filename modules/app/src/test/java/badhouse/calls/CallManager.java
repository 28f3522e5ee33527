package badhouse.calls;

class CallManager {
    static class RatingImpl {}

    interface QueueService {}

    enum TextUtils {}
}
