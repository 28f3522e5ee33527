package io.keskus.floor.api;

/** @param words what it is about, at most 200 characters; null for nothing said */
record NewHelp(String words) {
    static final int LONGEST = 200;
}
