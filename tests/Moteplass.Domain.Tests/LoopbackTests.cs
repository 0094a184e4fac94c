using Microsoft.AspNetCore.Builder;

namespace Moteplass.Domain.Tests;

/// <summary>Starts a host on the loopback interface, and asks it.</summary>
/// <param name="host">The host, which listens at one address.</param>
public abstract class LoopbackTests(WebApplication host) : IAsyncLifetime, IDisposable
{
    /// <summary>Asks the host.</summary>
    protected HttpClient Client { get; } = new();

    public async Task InitializeAsync()
    {
        await host.StartAsync();
        Client.BaseAddress = new Uri(host.Urls.Single());
    }

    public async Task DisposeAsync() => await host.DisposeAsync();

    public void Dispose()
    {
        Dispose(isDisposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Lets the client go.</summary>
    protected virtual void Dispose(bool isDisposing) => Client.Dispose();
}
