using FsCheck.Xunit;
using Moteplass.Domain.Testing;

[assembly: Properties(Arbitrary = [typeof(Arbitraries)], QuietOnSuccess = true)]
