using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Moteplass.Domain.Json;

/// <summary>Makes the serialiser options of a host know the types of this library, as <c>ConfigureForNodaTime</c> does for those of NodaTime.</summary>
public static class MoteplassJsonSerializerOptionsExtensions
{
    private const string Guarded = "Called only where the switch IsReflectionEnabledByDefault is on, which is off in trimmed and native applications.";

    /// <summary>Has the options read and write our types in the wire format, whatever converters they have.</summary>
    /// <remarks>
    /// <para>Our types keep their own names, words and strictness whatever else the options say, such as a naming policy or <see cref="JsonSerializerDefaults.Web"/>.
    /// Options without any resolver go on to use reflection for the host's own types where the host allows it. To call it again changes nothing.</para>
    /// <para>Our types carry their converters and need no configuration. Converters in <see cref="JsonSerializerOptions.Converters"/>, such as a
    /// <see cref="System.Text.Json.Serialization.JsonStringEnumConverter"/>, come before those, and this method puts ours first again. A generated context of its
    /// own, <c>MyContext.Default</c>, is not changed by it: give the context to the options, as in the second example, and serialise with the options.</para>
    /// <para>What analyses answer, reports and problems carry their converters too, and are written in the words, dates and ids of the wire format. A host's own
    /// members of NodaTime's types are the host's: it adds <c>ConfigureForNodaTime</c> of NodaTime.Serialization.SystemTextJson.</para>
    /// </remarks>
    /// <param name="options">The options, which have not been used yet.</param>
    /// <returns>The same options.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The options have been used and can no longer be changed.</exception>
    /// <example><code>builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.ConfigureForMoteplass());</code></example>
    /// <example><code>var options = new JsonSerializerOptions { TypeInfoResolver = MyContext.Default }.ConfigureForMoteplass();</code></example>
    public static JsonSerializerOptions ConfigureForMoteplass(this JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options.TypeInfoResolver is null && JsonSerializer.IsReflectionEnabledByDefault)
        {
            options.TypeInfoResolver = Reflection();
        }

        IList<IJsonTypeInfoResolver> chain = options.TypeInfoResolverChain;
        if (!chain.Contains(MoteplassJson.TypeInfoResolver))
        {
            chain.Insert(0, MoteplassJson.TypeInfoResolver);
        }

        return options;
    }

    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = Guarded)]
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = Guarded)]
    private static DefaultJsonTypeInfoResolver Reflection() => new();
}
