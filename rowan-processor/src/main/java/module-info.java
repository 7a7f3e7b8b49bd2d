/// The annotation processor: from a record to its table class, at compile time only.
@org.jspecify.annotations.NullMarked
module dev.rowan.processor {
  requires com.palantir.javapoet;
  requires dev.rowan.core;
  requires java.compiler;
  requires org.jspecify;

  // The compiler finds it here on a processor module path, in META-INF/services on a processor
  // path.
  provides javax.annotation.processing.Processor with
      dev.rowan.processor.RowanProcessor;
}
