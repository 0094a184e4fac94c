using FsCheck.Xunit;
using Moteplass.Domain.Testing;

// Each run draws anew, so that few a run are many over a week; a property of something small and cheap asks for more.
[assembly: Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 40, QuietOnSuccess = true)]
