using System.Reflection;
using System.Runtime.Loader;

namespace Moteplass.Domain.Tests.Validation.Validators;

/// <summary>What a host sets for its process, and what it does not change. No other test runs meanwhile.</summary>
[Collection(nameof(HostSettings))]
public sealed class HostSettingsTests
{
    [CollectionDefinition(nameof(HostSettings), DisableParallelization = true)]
    public sealed class Alone;

    [Theory]
    [InlineData("Nb")]
    [InlineData("Nn")]
    [InlineData("En")]
    public void Messages_are_the_same_under_every_culture(string language)
    {
        string[] expected = HostProbe.In(language);

        Assert.NotEmpty(expected);
        Cultures.Each(() => Assert.Equal(expected, HostProbe.In(language)));
    }

    [Theory]
    [InlineData("nb-NO")]
    [InlineData("en-US")]
    [InlineData("tr-TR")]
    public void Messages_are_the_same_whatever_a_host_sets(string culture)
    {
        string[] expected = HostProbe.Kept();
        using (new HostSettings(culture))
        {
            Assert.Equal(expected, HostProbe.Kept());
        }

        Assert.Equal(expected, HostProbe.Kept());
    }

    [Fact]
    public void The_settings_do_reach_a_validator_of_the_hosts_own() =>
        Assert.Equal("Info tr-TR CollaborationRegister.SchemaAddress (tr-TR) tr-TR", HostProbe.AsHost("tr-TR", "Nb")[0]);

    [Fact]
    public async Task Two_hosts_with_different_settings_side_by_side_each_get_their_own()
    {
        (string Culture, string Language)[] hosts = [("nb-NO", "Nn"), ("tr-TR", "En")];
        string[][] expected = [.. hosts.Select(host => HostProbe.AsHost(host.Culture, host.Language))];

        // Each host has the libraries, and so their process-wide settings, to itself.
        string[][] found = await Task.WhenAll(hosts.Select(host => Task.Run(() => new Host().Run(host.Culture, host.Language))));

        Assert.Equal(expected, found);
        Assert.NotEqual(found[0], found[1]);
    }

    [Fact]
    public void Two_validators_in_different_languages_side_by_side_each_keep_their_own()
    {
        string[] languages = ["Nb", "Nn", "En"];
        string[][] expected = [.. languages.Select(HostProbe.In)];

        Parallel.For(0, 60, i => Assert.Equal(expected[i % 3], HostProbe.In(languages[i % 3])));
    }

    private sealed class Host() : AssemblyLoadContext(null, isCollectible: true)
    {
        public string[] Run(string culture, string language)
        {
            try
            {
                Type probe = LoadFromAssemblyPath(typeof(HostProbe).Assembly.Location).GetType(typeof(HostProbe).FullName!, throwOnError: true)!;
                Assert.NotSame(typeof(HostProbe), probe);
                return (string[])probe.GetMethod(nameof(HostProbe.AsHost))!.Invoke(null, [culture, language])!;
            }
            finally
            {
                Unload();
            }
        }

        protected override Assembly? Load(AssemblyName assemblyName)
        {
            string path = Path.Combine(AppContext.BaseDirectory, $"{assemblyName.Name}.dll");
            bool isOurs = assemblyName.Name is "FluentValidation" or "NodaTime" or "Moteplass.Domain";
            return isOurs ? LoadFromAssemblyPath(path) : null;
        }
    }
}
