using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using OrleansIndustrialBelt.Servers;

namespace OrleansIndustrialBelt.Silo.Tests.Hosting;

/// <summary>Takes what OpenTelemetry sends by gRPC, and counts its bytes by service.</summary>
internal sealed class CollectorStub : IAsyncDisposable
{
    // Length and compression of an answer that says nothing.
    private static readonly byte[] EmptyMessage = new byte[5];
    private readonly WebApplication host;

    private CollectorStub(WebApplication host, int port)
    {
        this.host = host;
        Address = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}");
        host.Run(Take);
    }

    /// <summary>Where it listens.</summary>
    public string Address { get; }

    /// <summary>Bytes that came, by the path of the service.</summary>
    public ConcurrentDictionary<string, long> Bytes { get; } = new(StringComparer.Ordinal);

    /// <summary>Starts one.</summary>
    public static async Task<CollectorStub> Start()
    {
        var port = FreePorts.Take();
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(http => http.Listen(IPAddress.Loopback, port, listen => listen.Protocols = HttpProtocols.Http2));
        var stub = new CollectorStub(builder.Build(), port);
        await stub.host.StartAsync();
        return stub;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => host.DisposeAsync();

    private async Task Take(HttpContext call)
    {
        using var body = new MemoryStream();
        await call.Request.Body.CopyToAsync(body);
        Bytes.AddOrUpdate(call.Request.Path.ToString(), body.Length, (_, sum) => sum + body.Length);
        call.Response.ContentType = "application/grpc";
        call.Response.DeclareTrailer("grpc-status");
        await call.Response.Body.WriteAsync(EmptyMessage);
        call.Response.AppendTrailer("grpc-status", "0");
    }
}
