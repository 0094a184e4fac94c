namespace Moteplass.Domain.Tests.Samples;

/// <summary>Tests that redirect the console run alone.</summary>
[CollectionDefinition(nameof(Console), DisableParallelization = true)]
public sealed class ConsoleTests;
