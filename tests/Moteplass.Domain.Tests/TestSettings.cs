using Moteplass.Domain.Testing;
using Moteplass.Domain.Tests;

[assembly: SeededProperties(Arbitrary = [typeof(Arbitraries)], MaxTest = 40, QuietOnSuccess = true)]
