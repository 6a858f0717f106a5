package dev.handbook.preview;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;

/** The {@link Preview} that is shown now. One thread changes it; many wait for that. */
public final class PreviewState {
    /** How long a page waits for news before it asks again, in seconds. */
    private static final int PATIENCE = 20;

    private final Lock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private Preview preview = Preview.empty();

    /** Shows the next preview. */
    public void change(UnaryOperator<Preview> next) {
        lock.lock();
        try {
            preview = next.apply(preview);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** What is shown now. */
    public Preview now() {
        lock.lock();
        try {
            return preview;
        } finally {
            lock.unlock();
        }
    }

    /** Waits a while for another preview than the one with this number, and gives what is shown then. */
    Preview after(int number) throws InterruptedException {
        lock.lock();
        try {
            var left = TimeUnit.SECONDS.toNanos(PATIENCE);
            while (preview.number() == number && left > 0) {
                left = changed.awaitNanos(left);
            }
            return preview;
        } finally {
            lock.unlock();
        }
    }
}
