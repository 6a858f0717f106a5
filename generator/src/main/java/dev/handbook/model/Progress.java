package dev.handbook.model;

/**
 * Hears how far a build is, and says nothing back: no byte of a site depends on who listens, or when. Stages follow one another; within
 * one, steps may come from several threads.
 */
public interface Progress {
    /** Nobody listens. */
    Progress UNHEARD = new Progress() {
        @Override
        public void begin(Stage stage, int steps) {}

        @Override
        public void step() {}
    };

    /** What a build does, in this order. */
    enum Stage {
        /** Files are taken from the notes folder. */
        READ("read", "Reading files"),
        /** Notes become questions and answers. */
        PARSE("parse", "Parsing notes"),
        /** Terms are found and linked. */
        LINK("link", "Linking terms"),
        /** The search index is made. */
        INDEX("index", "Indexing"),
        /** Pages are made, and their links checked. */
        RENDER("render", "Rendering pages"),
        /** The site takes its place on the disk. */
        WRITE("write", "Writing files");

        private final String verb;
        private final String activity;

        Stage(String verb, String activity) {
            this.verb = verb;
            this.activity = activity;
        }

        /** What is done, as a verb in lower case. */
        public String verb() {
            return verb;
        }

        /** What is being done, as the beginning of a sentence. */
        public String activity() {
            return activity;
        }
    }

    /**
     * The stage before has ended, and this one begins.
     *
     * @param steps how many steps it has; 0 when it is not counted
     */
    void begin(Stage stage, int steps);

    /** One more step of the stage is done. */
    void step();
}
