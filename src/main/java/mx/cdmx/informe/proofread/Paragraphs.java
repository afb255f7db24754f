package mx.cdmx.informe.proofread;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Finds the mistakes of paragraphs: those known from before at once, the others on two threads. */
final class Paragraphs {
  private static final int THREADS = 2;

  /** A second checker takes a second to make, in which the first reads some forty paragraphs. */
  private static final int WORTH_ANOTHER_THREAD = 40;

  private final MistakeCache cache;
  private final ProofreadProgress progress;

  Paragraphs(MistakeCache cache, ProofreadProgress progress) {
    this.cache = cache;
    this.progress = progress;
  }

  /** The mistakes of each. */
  Map<String, List<Mistake>> check(List<String> paragraphs) {
    Map<String, List<Mistake>> known = new HashMap<>(cache.read(paragraphs));
    List<String> fresh = paragraphs.stream().filter(p -> !known.containsKey(p)).toList();
    if (!fresh.isEmpty()) {
      known.putAll(read(fresh));
      cache.write(known);
    }
    return known;
  }

  private Map<String, List<Mistake>> read(List<String> paragraphs) {
    Map<String, List<Mistake>> found = new ConcurrentHashMap<>();
    Queue<String> left = new ConcurrentLinkedQueue<>(paragraphs);
    Callable<Integer> reader =
        () -> {
          SpanishChecker checker = new SpanishChecker();
          for (String next = left.poll(); next != null; next = left.poll()) {
            found.put(next, checker.check(next));
            progress.read(found.size(), paragraphs.size());
          }
          return found.size();
        };
    int threads = Math.min(THREADS, 1 + paragraphs.size() / WORTH_ANOTHER_THREAD);
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<Integer>> readers = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        readers.add(pool.submit(reader));
      }
      for (Future<Integer> each : readers) {
        each.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } finally {
      pool.shutdownNow();
    }
    return found;
  }
}
